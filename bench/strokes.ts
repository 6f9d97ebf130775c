import type { Locator, Page } from "@playwright/test";

/** Shorter ones the browser's event timing does not tell: they are counted as this. */
const THRESHOLD_MS = 16;
const DIGITS = "12345";

/** From the keyboard's event to the next picture, as the browser itself times it. */
export async function watchStrokes(page: Page): Promise<Page> {
  await page.addInitScript(() => {
    const strokes: number[] = [];
    Object.assign(window, { strokes });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if (entry.name === "keydown" || entry.name === "input") strokes.push(entry.duration);
    }).observe({ type: "event", buffered: true, durationThreshold: 16 } as PerformanceObserverInit);
  });
  return page;
}

/** Types five characters into a field and takes them away again, four times. @returns milliseconds of each stroke */
export async function typingTimes(page: Page, field: Locator, text = DIGITS): Promise<number[]> {
  await field.click(); // in view, as for whoever types: what cannot be seen is not drawn, and its time is not told
  await field.fill("");
  await page.evaluate(() => (window as unknown as { strokes: number[] }).strokes.splice(0));
  for (let round = 0; round < 4; round += 1) {
    for (const letter of text) await page.keyboard.type(letter, { delay: 60 });
    for (const _letter of text) {
      await page.keyboard.press("Backspace");
      await page.waitForTimeout(60);
    }
  }
  const slow = await page.evaluate(() => (window as unknown as { strokes: number[] }).strokes);
  const quickCount = Math.max(0, 8 * text.length - slow.length);
  return [...slow, ...Array<number>(quickCount).fill(THRESHOLD_MS)];
}

export const percentile = (values: readonly number[], share: number) =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.ceil(values.length * share) - 1)] ?? NaN;
