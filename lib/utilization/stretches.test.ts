import fc from "fast-check";
import { expect, test } from "vitest";
import { HOUR_MS, MINUTE_MS } from "@/lib/time";
import { callCharts, utilizationChart } from "./charts";
import { deploymentMetrics } from "./deployment-metrics";
import { pointsCsv } from "./points-csv";
import { stretchesOf } from "./stretches";
import { minutes, read, requests, seriesOf, START, utilization, windowOf } from "./test-readings";

const alone = { spilloverTo: null, sources: 0, targets: [] };
const metricsOf = (maxima: readonly (number | null)[], calls: readonly (number | null)[]) =>
  deploymentMetrics(
    seriesOf([read([utilization(minutes(maxima), minutes(maxima)), requests(minutes(calls), "200")])], {
      window: windowOf(maxima.length),
    }),
    alone,
  );
const [requestsChart = utilizationChart] = callCharts;
const leading = (chart: typeof utilizationChart, points: readonly (number | null)[]) =>
  stretchesOf(chart, metricsOf(points, points), windowOf(points.length)).map(({ values }) => values[0] ?? null);

test("a stretch without a point has no figure, and never 0", () => {
  expect(leading(utilizationChart, [50, null, 0])).toEqual([0, null, 50]);
  expect(leading(requestsChart, [1, null, 0])).toEqual([0, null, 1]);
});

test("stretches begin at whole steps and are cut at the range, newest first", () => {
  const window = { startMs: START + 30 * MINUTE_MS, endMs: START + 24 * HOUR_MS + 30 * MINUTE_MS };
  const rows = stretchesOf(utilizationChart, metricsOf([], []), window);
  expect(rows.map(({ startMs }) => startMs).slice(-2)).toEqual([START + HOUR_MS, START + 30 * MINUTE_MS]);
  expect(rows.at(0)?.endMs).toBe(window.endMs);
  expect(rows).toHaveLength(25);
});

const anyPoints = fc.array(fc.option(fc.integer({ min: 0, max: 150 }), { freq: 4 }), { minLength: 1, maxLength: 300 });

test("whatever the points, no peak is lost, no call is lost, and there are at most 32 rows", () =>
  fc.assert(
    fc.property(anyPoints, (points) => {
      const peaks = leading(utilizationChart, points);
      const known = points.filter((point) => point !== null);
      expect(peaks.length).toBeLessThanOrEqual(32);
      expect(Math.max(-1, ...peaks.map((peak) => peak ?? -1))).toBe(Math.max(-1, ...known));
      const calls = leading(requestsChart, points).reduce<number>((all, count) => all + (count ?? 0), 0);
      expect(calls).toBe(known.reduce((all, point) => all + point, 0));
    }),
  ));

test("the sheet has a line for each minute with a point, and says what was not read", () => {
  const lines = pointsCsv([{ id: "/x", metrics: metricsOf([50, null, 60], [1, null, null]) }]).split("\r\n");
  const notRead = ["unknown", "unknown", "unknown", "unknown", "unknown", "unknown"].join();
  expect(lines.slice(1, 3)).toEqual([
    `2026-11-21T14:00:00.000Z,PT1M,/x,50,50,1,no data,no data,no data,${notRead}`,
    `2026-11-21T14:02:00.000Z,PT1M,/x,60,60,no data,no data,no data,no data,${notRead}`,
  ]);
});
