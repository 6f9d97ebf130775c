import { expect, type Page } from "@playwright/test";
import type { Emulator } from "@/lib/emulator";
import { headline } from "./expectations";

/** Of which time the Utilization screen asks, and of which it tells. All UTC epoch ms. */

export const MINUTE = 60_000;

/** Up to when the picture goes. */
export async function upTo(page: Page): Promise<number> {
  const said = await page.getByText(/^(Each minute, up|Up) to 20\d\d-/).innerText();
  return Date.parse(`${/(\d{4}-\S+ \S+) UTC/.exec(said)?.[1]}Z`);
}

export const expectMeasured = (page: Page) =>
  expect(headline(page)).not.toHaveText(/^(Reading|How|Choose)/, { timeout: 45_000 });

/** The stretches of time that were asked for. */
export const askedTimes = (azure: Emulator) =>
  azure.journal
    .entries()
    .filter(({ operation }) => operation === "listMetrics")
    .map(({ path }) => new URL(path, "https://azure.example").searchParams.get("timespan")?.split("/") ?? [])
    .map(([start = "", end = ""]) => ({ startMs: Date.parse(start), endMs: Date.parse(end) }));

export const newestAsked = (azure: Emulator) => Math.max(...askedTimes(azure).map(({ endMs }) => endMs));

/** No call came for a while, by whatever clock Azure goes. */
export async function expectStill(azure: Emulator) {
  let before = -1;
  const isStill = () => {
    const count = azure.journal.entries().length;
    const isSame = count === before;
    before = count;
    return isSame;
  };
  await expect.poll(isStill, { intervals: [2_000] }).toBe(true);
}
