import fc from "fast-check";
import { expect, test } from "vitest";
import { HOUR_MS, MINUTE_MS } from "@/lib/time";
import { saturationOf, type Traffic } from "@/lib/traffic";
import { minutes, START } from "./test-readings";
import { fourMinutes } from "./test-traffic";
import { turnedAway } from "./turned-away";

const of = (given: Partial<Traffic>) => {
  const traffic = { ...fourMinutes, ...given };
  return turnedAway(traffic, saturationOf(traffic.maxima, traffic.averages).minutes);
};
const at = (minute: number) => START + minute * MINUTE_MS;

test.each<[says: string, given: Partial<Traffic>, expected: object]>([
  [
    "the minute with the most comes first",
    {},
    {
      is: "some",
      most: [
        { atMs: at(2), count: 9 },
        { atMs: at(1), count: 3 },
      ],
    },
  ],
  [
    "of equals the newer",
    { tooMany: minutes([2, 5, 2]) },
    {
      is: "some",
      most: [
        { atMs: at(1), count: 5 },
        { atMs: at(2), count: 2 },
        { atMs: at(0), count: 2 },
      ],
    },
  ],
  ["none was turned away, as far as is known", { tooMany: minutes([null, 0]) }, { is: "none", without: 1 }],
  ["what was not read is unknown, and not none", { tooMany: null }, { is: "unknown" }],
  [
    "where nothing was measured, neither is it none",
    { tooMany: minutes([null]), maxima: null, averages: null, served: minutes([null]) },
    { is: "unknown" },
  ],
  ["hours have no minutes", { served: { ...minutes([1]), grainMs: HOUR_MS } }, { is: "not-measurable" }],
])("%s", (_says, given, expected) => expect(of(given)).toEqual(expected));

test("the ten are those that sorting all of them finds", () =>
  fc.assert(
    fc.property(fc.array(fc.option(fc.integer({ min: 0, max: 30 })), { maxLength: 60 }), (counts) => {
      const all = counts.flatMap((count, minute) =>
        count === null || count === 0 ? [] : [{ atMs: at(minute), count }],
      );
      const most = all.toSorted((a, b) => b.count - a.count || b.atMs - a.atMs).slice(0, 10);
      expect(of({ tooMany: minutes(counts) })).toEqual(
        most.length > 0 ? { is: "some", most } : { is: "none", without: 1 },
      );
    }),
  ));
