import type { Page } from "@playwright/test";
import { sizeHref } from "@/lib/sizing/search-params";
import { withEmulatedApp } from "./emulated-app";
import { median, type Row } from "./row";
import { percentile, typingTimes, watchStrokes } from "./strokes";

const LATENCY_MS = 80;
const RUNS = 3;

const models: readonly (readonly [model: string, version: string])[] = [
  ["gpt-4.1", "2025-04-14"],
  ["gpt-4.1-mini", "2025-04-14"],
  ["gpt-4o", "2024-11-20"],
  ["gpt-4o-mini", "2024-07-18"],
  ["o4-mini", "2025-04-16"],
  ["gpt-5", "2025-08-07"],
];
const [first = ["", ""], ...also] = models;

const shapes = Array.from({ length: 64 }, (_, at) => ({
  name: `shape ${at + 1}`,
  requestsPerMinute: 10 + at,
  promptTokens: 1_000 + 10 * at,
  generatedTokens: 100 + at,
}));

const question = sizeHref({
  model: first[0],
  version: first[1],
  also: also.map(([model, version]) => ({ model, version, format: "" })),
  shapes,
});

/** The largest question of the Size screen, before an Azure that takes 80 ms a call, and typing in its largest grid. */
export const measureSizing = () =>
  withEmulatedApp(async ({ newPage, url, renew }): Promise<Row[]> => {
    const azure = renew({ latencyMs: LATENCY_MS });
    const fromLink: number[] = [];
    const fromCalculate: number[] = [];
    const strokes: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const page = await watchStrokes(await newPage());
      fromLink.push(await timeFromLink(page, url));
      fromCalculate.push(await timeFromCalculate(page));
      await page.waitForLoadState("networkidle"); // quota and capacity have been read too
      const field = page.getByLabel("Prompt tokens per request, row 32", { exact: true });
      strokes.push(...(await typingTimes(page, field)));
      await page.close();
    }
    const throttled = azure.journal.entries().filter(({ status }) => status === 429).length;
    return [
      {
        what: "Size: 6 models × 3 types × 64 shapes, 80 ms a call, from Calculate to the last answer",
        measured: median(fromCalculate) / 1000,
        ...{ unit: "s", budget: 3 },
      },
      {
        what: "Size: the same from a link, page, catalogue and all",
        measured: median(fromLink) / 1000,
        ...{ unit: "s", budget: 3 },
      },
      { what: "Size: calls that were throttled meanwhile", measured: throttled, unit: "calls", budget: 0 },
      {
        what: "Size: a keystroke in the grid of 64 rows, 95th percentile",
        measured: percentile(strokes, 0.95),
        unit: "ms",
        budget: 50,
        note: `longest ${Math.max(...strokes)} ms`,
      },
    ];
  });

const answersOf = (page: Page) =>
  page.getByRole("table", { name: "Models side by side" }).getByRole("cell").filter({ hasText: "required" });
/** All sizes of the comparison have arrived. */
const allAnswers = (page: Page) =>
  answersOf(page)
    .nth(models.length * 3 - 1)
    .waitFor({ timeout: 60_000 });

/** Milliseconds from opening the link until no size is on its way any more. */
async function timeFromLink(page: Page, url: string): Promise<number> {
  const began = performance.now();
  await page.goto(url + question);
  await allAnswers(page);
  return performance.now() - began;
}

/** The same from pressing the button, after a change that makes all of it another question. */
async function timeFromCalculate(page: Page): Promise<number> {
  await page.getByText(/^Read \d+ of/).waitFor({ state: "hidden" });
  await page.getByLabel("Growth", { exact: true }).fill("10");
  await answersOf(page).first().waitFor({ state: "hidden" });
  const began = performance.now();
  await page.getByRole("button", { name: "Calculate", exact: true }).click();
  await allAnswers(page);
  return performance.now() - began;
}
