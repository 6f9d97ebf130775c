import fc from "fast-check";
import { expect, test } from "vitest";
import { HOUR_MS, MINUTE_MS } from "@/lib/time";
import { type Rejected, rejectedOf, type SpillTarget } from "./rejected";
import { rejectedWords } from "./rejected-words";
import { anyCount, MONDAY, perMinute, pointsOf } from "./test-series";

const requests = perMinute([100, 100, 100, 100]);
const tooMany = perMinute([null, 4, 10, null]);
const spilledTo = (points: readonly (number | null)[]): SpillTarget => ({ is: "read", succeeded: perMinute(points) });

test.each<[says: string, target: SpillTarget, expected: Partial<Rejected>, words: string]>([
  [
    "without a target every 429 reached the caller",
    { is: "none" },
    { is: "counted", tooMany: 14, spilled: 0, rejected: 14, share: 0.035 },
    "3.5% of calls were turned away",
  ],
  [
    "spilled calls were answered, minute by minute",
    spilledTo([null, 4, 9, null]),
    { is: "counted", spilled: 13, rejected: 1, share: 0.0025 },
    "0.25% of calls were turned away",
  ],
  ["all of them", spilledTo([null, 4, 10, null]), { is: "counted", rejected: 0 }, "no call was turned away"],
  [
    "more spilled than 429s in a minute cannot be matched",
    spilledTo([2, 4, 5, null]),
    { is: "between", least: 3, most: 5, why: { is: "more-spilled", minutes: 1 } },
    "between 0.75% and 1.25% of calls were turned away: in 1 minute more calls were spilled than got a 429",
  ],
  [
    "an unknown target",
    { is: "not-known" },
    { is: "between", least: 0, most: 14, why: { is: "target-not-known" } },
    "at most 3.5% of calls were turned away: it is not known where calls may have been spilled to",
  ],
  [
    "a target that could not be read",
    { is: "unread" },
    { is: "between", least: 0, most: 14, why: { is: "target-unread" } },
    "at most 3.5% of calls were turned away: the metrics of the spill-over target could not be read whole",
  ],
  [
    "a target without such metrics",
    { is: "absent" },
    { is: "between", least: 0, most: 14, why: { is: "target-absent" } },
    "at most 3.5% of calls were turned away: the spill-over target has no metrics of spilled calls",
  ],
  [
    "a target of several",
    { is: "shared", sources: 3 },
    { is: "between", least: 0, most: 14, why: { is: "target-shared", sources: 3 } },
    "at most 3.5% of calls were turned away: 3 deployments spill to the same target",
  ],
  [
    "a target read over less than the window",
    spilledTo([null, 4, 9]),
    { is: "between", least: 0, most: 14, why: { is: "target-unread" } },
    "at most 3.5% of calls were turned away: the metrics of the spill-over target could not be read whole",
  ],
  [
    "a target read from a minute later on",
    { is: "read", succeeded: perMinute([4, 9, null, null], MONDAY + MINUTE_MS) },
    { is: "between", least: 0, most: 14, why: { is: "target-unread" } },
    "at most 3.5% of calls were turned away: the metrics of the spill-over target could not be read whole",
  ],
  [
    "points longer than a minute",
    { is: "read", succeeded: { ...perMinute([1]), grainMs: HOUR_MS } },
    { is: "between", least: 0, most: 14, why: { is: "coarse-grain" } },
    "at most 3.5% of calls were turned away: spilled calls are matched by minute, and these points are longer",
  ],
])("%s", (_says, target, expected, words) => {
  const rejected = rejectedOf({ requests, tooMany, target });
  expect(rejected).toMatchObject(expected);
  expect(rejectedWords(rejected)).toBe(words);
});

test("without a 429 there is nothing to match", () =>
  expect(rejectedOf({ requests, tooMany: perMinute([null, 0]), target: { is: "unread" } })).toMatchObject({
    is: "counted",
    rejected: 0,
  }));

test.each([
  ["the requests", { requests: null, tooMany }],
  ["the 429s", { requests, tooMany: null }],
])("%s that could not be read are unknown, not 0", (_says, counts) => {
  const rejected = rejectedOf({ ...counts, target: { is: "none" } });
  expect(rejectedWords(rejected)).toBe("how many calls were turned away is not known");
});

test("a share of no call is none", () =>
  expect(
    rejectedWords(rejectedOf({ requests: perMinute([null]), tooMany: perMinute([null]), target: { is: "none" } })),
  ).toBe("no call came"));

test("whatever the counts, it is what a slow matching by instant finds, or a range that holds it", () =>
  fc.assert(
    fc.property(fc.array(fc.tuple(anyCount, anyCount)), fc.nat({ max: 5 }), (pairs, early) => {
      const refused = perMinute(pairs.map(([count]) => count));
      const succeeded = perMinute(
        [...Array.from({ length: early }, () => 7), ...pairs.map(([, count]) => count), 7],
        MONDAY - early * MINUTE_MS,
      );
      const spills = pointsOf(succeeded);
      const matched = pairs.map(([count], i) => ({
        refused: count ?? 0,
        spilled: spills.get(MONDAY + i * MINUTE_MS) ?? 0,
      }));
      const total = matched.reduce((sum, minute) => sum + minute.refused, 0);
      const spilled = matched.reduce((sum, minute) => sum + minute.spilled, 0);
      const slowly = matched.reduce((sum, minute) => sum + Math.max(0, minute.refused - minute.spilled), 0);
      const isOdd = matched.some((minute) => minute.spilled > minute.refused);
      const fast = rejectedOf({ requests: refused, tooMany: refused, target: { is: "read", succeeded } });
      expect(fast.is).not.toBe("unknown");
      if (fast.is === "counted") expect(fast.rejected).toBe(slowly);
      if (fast.is !== "between") return;
      expect(isOdd).toBe(true);
      expect(fast.least).toBe(Math.max(0, total - spilled));
      expect(fast.least).toBeLessThanOrEqual(slowly);
      expect(fast.most).toBeGreaterThanOrEqual(slowly);
      expect(fast.most).toBeLessThanOrEqual(total);
    }),
  ));
