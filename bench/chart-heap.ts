import type { CDPSession } from "@playwright/test";
import type { OpenCharts } from "./chart-browser";
import type { Row } from "./row";

/** A day at one a minute. */
const REFRESHES = 1_440;
/** A day before that one: by then the browser has compiled what it will, which is half as much again as a chart holds. */
const WARM = REFRESHES;

/** What a chart that stays open for a day leaves behind. */
export async function heapRows(open: OpenCharts): Promise<Row[]> {
  const page = await open();
  const client = await page.context().newCDPSession(page);
  await page.evaluate((count) => window.chartPage.refresh(0, count), WARM);
  const before = await kept(client);
  await page.evaluate(([from, count]) => window.chartPage.refresh(from, count), [WARM, REFRESHES] as const);
  const after = await kept(client);
  await page.close();
  const mb = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
  return [
    {
      what: "Charts: heap after 1,440 refreshes, more than before",
      measured: (100 * (after.bytes - before.bytes)) / before.bytes,
      ...{ unit: "%", budget: 5, note: `${mb(before.bytes)}, then ${mb(after.bytes)}` },
    },
    {
      what: "Charts: parts of the page that are kept though they are gone, more than before",
      measured: after.detached - before.detached,
      ...{ unit: "nodes", budget: 0 },
    },
  ];
}

async function kept(client: CDPSession) {
  await client.send("HeapProfiler.collectGarbage");
  const { usedSize } = await client.send("Runtime.getHeapUsage");
  const { detachedNodes } = await client.send("DOM.getDetachedDomNodes");
  return { bytes: usedSize, detached: detachedNodes.length };
}
