import type { Page } from "@playwright/test";
import { type OpenCharts, withChartPages } from "./chart-browser";
import { SPIKE } from "./chart-data";
import { heapRows } from "./chart-heap";
import type { ChartPage } from "./chart-page";
import { median, type Row } from "./row";
import { percentile } from "./strokes";

/** 30 days, minute by minute. */
const POINTS = 43_200;
const A_DAY = 1_440;
const DEPLOYMENTS = 20;
const RUNS = 5;

/** Time charts in a browser, from arrays to painted pixels, beside others that draw the same arrays. */
export const measureUtilization = () =>
  withChartPages(async (open): Promise<Row[]> => [
    ...(await rowsOfOne(open)),
    await hoverRow(open),
    await peakRow(open),
    ...(await rowsOfMany(open)),
    ...(await heapRows(open)),
  ]);

/** A new page for each: code is there, but nothing has been drawn with it. */
async function timesOfOne(open: OpenCharts, by: Parameters<ChartPage["drawOne"]>[0], runs: number) {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const page = await open();
    times.push(await page.evaluate(([by, points]) => window.chartPage.drawOne(by, points), [by, POINTS] as const));
    await page.close();
  }
  return median(times);
}

async function rowsOfOne(open: OpenCharts): Promise<Row[]> {
  const pair = await timesOfOne(open, "pair", RUNS);
  const ours = await timesOfOne(open, "ours", RUNS);
  const uPlot = await timesOfOne(open, "uPlot", RUNS);
  const recharts = await timesOfOne(open, "recharts", 2);
  const withoutDots = await timesOfOne(open, "recharts, no dots", 2);
  const ms = (time: number) => `${Math.round(time)} ms`;
  return [
    {
      what: "Charts: 43,200 points, maximum and average, from arrays to pixels, cold",
      measured: pair,
      ...{ unit: "ms", budget: 200 },
    },
    {
      what: "Charts: one line of them, against uPlot",
      measured: ours / uPlot,
      ...{ unit: "×", budget: 8, note: `${ms(ours)} against ${ms(uPlot)}` },
    },
    {
      what: "Charts: the same, faster than Recharts fed raw",
      measured: recharts / ours,
      ...{ unit: "×", budget: 20, wants: "at least" },
      note: `${ms(recharts)} against ${ms(ours)}; without its dots ${ms(withoutDots)}`,
    },
  ];
}

async function hoverRow(open: OpenCharts): Promise<Row> {
  const page = await open();
  await page.evaluate((points) => window.chartPage.drawOne("pair", points), POINTS);
  await page.mouse.move(100, 100);
  await page.evaluate(() => window.chartPage.timeHovers());
  const moves = 50;
  for (let move = 1; move <= moves; move += 1) {
    await page.mouse.move(100 + 20 * move, 100 + (move % 7));
    await page.waitForTimeout(100);
  }
  const times = await page.evaluate(() => window.chartPage.hovers);
  await page.close();
  if (times.length < moves) throw new Error(`${times.length} of ${moves} moves of the pointer were told.`);
  return {
    what: "Charts: pointing at them, until the values stand there, 95th percentile",
    measured: percentile(times, 0.95),
    ...{ unit: "ms", budget: 50, note: `longest ${Math.round(Math.max(...times))} ms` },
  };
}

/** A minute is drawn, written and pointed at as high as it is, at any width and zoom. */
async function peakRow(open: OpenCharts): Promise<Row> {
  const words = `${SPIKE} %`;
  let [wrong, pictures] = [0, 0];
  for (const widthPx of [390, 900, 1_440, 2_560])
    for (const shown of [POINTS, 7 * A_DAY, A_DAY, 60]) {
      const page = await open(widthPx);
      const minute = (7_919 * (pictures + 3)) % POINTS;
      const peak = await page.evaluate(([minute, shown]) => window.chartPage.drawPeak(minute, shown), [
        minute,
        shown,
      ] as const);
      await page.mouse.move(peak.x, peak.y + 5);
      const isRead = await untilRead(page, words);
      // A hundredth of a pixel is less than 0.02 % of any of these pictures.
      if (peak.words !== words || Math.abs(peak.value - SPIKE) > 0.02 || !isRead) wrong += 1;
      pictures += 1;
      await page.close();
    }
  return {
    what: "Charts: pictures that show the highest minute of 30 days other than it is, at 4 widths × 4 zooms",
    measured: wrong,
    ...{ unit: "pictures", budget: 0, note: `of ${pictures}` },
  };
}

const untilRead = (page: Page, words: string) =>
  page
    .waitForFunction((words) => window.chartPage.tooltip().includes(words), words, { timeout: 2_000 })
    .then(() => true)
    .catch(() => false);

async function rowsOfMany(open: OpenCharts): Promise<Row[]> {
  const runsOf = async (points: number) => {
    const runs = [];
    for (let run = 0; run < 3; run += 1) {
      const page = await open();
      const asked = [DEPLOYMENTS, points] as const;
      runs.push(await page.evaluate(([count, points]) => window.chartPage.drawMany(count, points), asked));
      await page.close();
    }
    return runs;
  };
  const [days, months] = [await runsOf(A_DAY), await runsOf(POINTS)];
  return [
    {
      what: "Charts: 20 deployments, 24 h each, all drawn",
      measured: median(days.map(({ allMs }) => allMs)),
      ...{ unit: "ms", budget: 700 },
    },
    {
      what: "Charts: 20 deployments, 30 days each, first picture",
      measured: median(months.map(({ firstMs }) => firstMs)),
      ...{ unit: "ms", budget: 1_000, note: `all after ${Math.round(median(months.map(({ allMs }) => allMs)))} ms` },
    },
    {
      what: "Charts: the longest task meanwhile",
      measured: median(months.map(({ longestMs }) => longestMs)),
      ...{ unit: "ms", budget: 100 },
    },
  ];
}
