import type { Page } from "@playwright/test";

/** One row of the table "Regions" in one picture of the screen. */
export interface PicturedRow {
  /** Azure's name of the region. */
  region: string;
  /** No cell of "Available", or of "Quota left", is a skeleton any more. */
  hasCapacity: boolean;
  hasQuota: boolean;
  /** It is on the screen, when that is scrolled to the table's top. */
  isInView: boolean;
}

/** What the browser is about to paint, taken in the frame itself. */
export interface Picture {
  /** UTC epoch ms, by the page's own monotonic clock. */
  atMs: number;
  rows: readonly PicturedRow[];
  /** The screen says that it still reads: "Read 31 of 40 regions". */
  isReading: boolean;
}

export interface Watched {
  openedAtMs: number;
  /** When a key was last pressed or the pointer last clicked; null before. */
  pressedAtMs: number | null;
  pictures: readonly Picture[];
  /** When quota of a region had arrived in the browser: one entry for each answer. */
  quotas: readonly { region: string; atMs: number }[];
}

/**
 * Makes the page note what its table shows in each frame in which anything has changed. Functions in it have no name: the
 * one that runs this file would mark them, and the page does not know its mark.
 */
export const takePictures = (page: Page) =>
  page.addInitScript(() => {
    const watched = {
      openedAtMs: performance.timeOrigin,
      pressedAtMs: null as number | null,
      pictures: [] as Picture[],
    };
    Object.assign(window, { watched });
    performance.setResourceTimingBufferSize(5_000);
    for (const type of ["click", "keydown"])
      addEventListener(type, (event) => void (watched.pressedAtMs = performance.timeOrigin + event.timeStamp), true);
    let isDue = false;
    new MutationObserver(() => {
      if (isDue) return;
      isDue = true;
      requestAnimationFrame(() => {
        isDue = false;
        const table = document.querySelector<HTMLTableElement>('table[aria-label="Regions"]');
        const top = table?.getBoundingClientRect().top ?? 0;
        const waiting = { capacity: new Set<Element>(), quota: new Set<Element>() };
        for (const skeleton of table?.tBodies[0]?.querySelectorAll("td [data-skeleton]") ?? []) {
          const [cell, row] = [skeleton.closest("td"), skeleton.closest("tr")];
          if (!cell || !row) continue;
          // Region, geography and data zone, then three columns for each type.
          const before = [...row.cells].slice(0, cell.cellIndex).reduce((sum, { colSpan }) => sum + colSpan, 0);
          if (before % 3 === 0) waiting.capacity.add(row);
          if (before % 3 === 1) waiting.quota.add(row);
        }
        const rows = [...(table?.tBodies[0]?.rows ?? [])].flatMap((row) => {
          const region = row.querySelector("th code")?.textContent;
          if (!region) return [];
          const isInView = row.getBoundingClientRect().bottom - top <= innerHeight;
          return [{ region, hasCapacity: !waiting.capacity.has(row), hasQuota: !waiting.quota.has(row), isInView }];
        });
        const said = [...document.querySelectorAll('main [role="status"]')].map((each) => each.textContent);
        const isReading = said.some((text) => /^Read(ing)? \S+( of \d+ regions|…)/.test(text));
        watched.pictures.push({ atMs: performance.timeOrigin + performance.now(), rows, isReading });
      });
    }).observe(document, { childList: true, characterData: true, subtree: true });
  });

/** Waits for a picture that shows all of it, and gives all pictures up to then. The page is asked as little as possible. */
export async function picturesOfScan(page: Page, regions: number): Promise<Watched> {
  await page.waitForFunction(
    (wanted) => {
      const last = (window as unknown as { watched: Watched }).watched.pictures.at(-1);
      if (!last || last.rows.length < wanted || last.isReading) return false;
      return last.rows.every(({ hasCapacity, hasQuota }) => hasCapacity && hasQuota);
    },
    regions,
    { polling: 250, timeout: 60_000 },
  );
  return page.evaluate(() => ({
    ...(window as unknown as { watched: Watched }).watched,
    quotas: (performance.getEntriesByType("resource") as PerformanceResourceTiming[]).flatMap(
      ({ name, responseEnd }) => {
        const region = /\/locations\/([^/?]+)\/usages/.exec(name)?.[1];
        return region === undefined ? [] : [{ region, atMs: performance.timeOrigin + responseEnd }];
      },
    ),
  }));
}
