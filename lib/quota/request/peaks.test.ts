import { expect, test } from "vitest";
import { type Figure, unknownCell } from "@/lib/units";
import type { LastWeek } from "@/lib/traffic";
import { placed, weekOf } from "../test-deployments";
import { otherPeaksWords, peaksOf, peaksWindowWords, peakWords } from "./peaks";
import { quotaRequest } from "./quota-request";
import { requestInput } from "./test-requests";
import { requestMarkdown, requestText } from "./write-request";

const named = (...names: string[]) => names.map((name) => placed({ id: `/d/${name}`, name, size: 50 }));
const weeks = (by: Record<string, Figure<LastWeek>>) => (id: string) => by[id.slice(3)] ?? { is: "not-asked" as const };
const peaks = peaksOf(
  named("low", "none", "high"),
  weeks({ low: weekOf(40), high: weekOf(108), none: unknownCell("broken") }),
);

test("the highest stands first, what is not known last; each with its hour", () =>
  expect(peaks?.named.map((peak) => `${peak.name}: ${peakWords(peak, "utc")}`)).toEqual([
    "high: 50 PTU, 108% between 2026-11-20 23:00:00 UTC and 2026-11-21 00:00:00 UTC",
    "low: 50 PTU, 40% between 2026-11-20 23:00:00 UTC and 2026-11-21 00:00:00 UTC",
    "none: 50 PTU, unknown",
  ]));

test.each<[says: string, week: Figure<LastWeek>, words: string]>([
  ["0 is told as Azure told it", weekOf(0), "0% between"],
  ["no point is unknown, never 0", weekOf(null), "unknown"],
  ["a refusal is not permitted", { is: "not-permitted", role: "Monitoring Reader" }, "not permitted"],
  ["what was not asked says so", { is: "not-asked" }, "not asked"],
  ["and what is on its way", { is: "loading" }, "not yet known"],
])("%s", (_says, week, words) => {
  const [peak] = peaksOf([placed()], () => week)?.named ?? [];
  expect(peak && peakWords(peak, "utc")).toContain(`50 PTU, ${words}`);
});

test("of a pool that nobody draws from nothing is said", () => {
  expect(peaksOf([], () => ({ is: "not-asked" }))).toBeNull();
  expect(requestText(quotaRequest(requestInput()))).not.toContain("Peak utilization");
});

test("ten are named, the others counted", () => {
  const many = peaksOf(named(...Array.from({ length: 12 }, (_, at) => `d${at}`)), () => weekOf(1));
  expect(many?.named).toHaveLength(10);
  expect(many && otherPeaksWords(many)).toBe("2 more deployments draw from it.");
});

test("the request tells which time it is of, and keeps hostile names text", () => {
  const hostile = peaksOf([placed({ name: "](x)\n# Title" }, { name: "<img>" })], () => weekOf(99.97));
  const markdown = requestMarkdown(quotaRequest(requestInput({ peaks: hostile })));
  expect(markdown).toContain(
    "## Peak utilization\n\n- The highest minute between 2026-11-14 00:00:00 UTC and 2026-11-21 00:00:00 UTC, as Azure Monitor tells it.\n",
  );
  expect(markdown).toMatch(/of .+: 50 PTU, just under 100% between/);
  expect(markdown.split("\n").filter((line) => line.startsWith("# "))).toHaveLength(1);
});

test("while no peak is known there is no time to tell", () =>
  expect(peaksWindowWords({ window: null, named: [], others: 0 }, "utc")).toBeNull());
