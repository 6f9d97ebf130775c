import { expect, test } from "vitest";
import { MINUTE_MS, type Series } from "@/lib/time";
import { countOf, levelOf } from "./deployment-series";
import { minutes, open, read, requests, seriesOf, START, utilization } from "./test-readings";

const pointsOf = (series: Series | null) =>
  series && [...series.values].map((value) => (Number.isNaN(value) ? null : value));

const level = minutes([60, null, 137]);

test("M1, M3: a level keeps its gap and its peak above 100", () =>
  expect(pointsOf(levelOf(seriesOf([read([utilization(level, level)])]), "utilization", "maximum"))).toEqual([
    60,
    null,
    137,
  ]));

test.each([
  ["of another deployment", { deployment: "other" }],
  ["of the other family", { family: "foundry" as const }],
])("a level %s is not taken", (_says, more) =>
  expect(levelOf(seriesOf([read([utilization(level, level)])], more), "utilization", "maximum")).toBeNull(),
);

test("names are compared without case", () =>
  expect(levelOf(seriesOf([read([utilization(level, level, "CHAT")])]), "utilization", "average")).not.toBeNull());

test("rows of another resource in the answer of a region are left out", () => {
  const row = { ...utilization(level, level), resource: "/b" };
  expect(levelOf(seriesOf([read([row])]), "utilization", "maximum")).toBeNull();
});

test("pieces are put together, and what no piece has is a gap", () => {
  const readings = [minutes([7], START + 2 * MINUTE_MS), minutes([5])].map((each) => read([utilization(each, each)]));
  expect(pointsOf(levelOf(seriesOf(readings), "utilization", "maximum"))).toEqual([5, null, 7]);
});

test("M4: a piece in another grain is a gap, not points of a wrong length", () => {
  const coarse: Series = { startMs: START, grainMs: 5 * MINUTE_MS, values: Float64Array.of(9) };
  const readings = [minutes([7], START + 2 * MINUTE_MS), coarse].map((each) => read([utilization(each, each)]));
  expect(pointsOf(levelOf(seriesOf(readings), "utilization", "maximum"))).toEqual([null, null, 7]);
});

test("counts of several rows are added minute by minute; a minute that only one has is that one's", () => {
  const rows = [requests(minutes([1, null, 2]), "200"), requests(minutes([10, 20, null]), "429")];
  expect(pointsOf(countOf(seriesOf([read(rows)]), "requests"))).toEqual([11, 20, 2]);
});

test("adding up changes no answer", () => {
  const row = requests(minutes([1, null, 2]), "200");
  countOf(seriesOf([read([row, requests(minutes([5, 5, 5]), "429")])]), "requests");
  expect(pointsOf(row.total ?? null)).toEqual([1, null, 2]);
});

test("a count that was read whole and has no row counted nothing", () =>
  expect(pointsOf(countOf(seriesOf([read([])]), "requests"))).toEqual([null, null, null]));

test.each([
  ["is on its way", [read([]), open]],
  ["has not been asked for", []],
])("a count of which a piece %s is not known", (_says, readings) =>
  expect(countOf(seriesOf(readings), "requests")).toBeNull(),
);
