import { describe, expect, test } from "vitest";
import type { CallShape } from "@/lib/sources/calculator";
import { ptu } from "@/lib/units";
import { type Fit, findFit, fitOf } from "./fit";
import {
  type Calculator,
  fitOfCalculator as search,
  proportional,
  requests,
  rowsOf as rows,
  size,
} from "./test-calculators";

const ends = (fit: Fit) =>
  fit.is === "bracketed"
    ? [fit.fits, fit.tooMuch].map(({ totalRpm, required }) => `${totalRpm} requests need ${required} PTU`)
    : fit.is;

describe("what fits", () => {
  test.each<[says: string, shapes: CallShape[], most: number, calculator: Calculator, ends: unknown]>([
    [
      "one row, to the request",
      rows(42),
      52,
      proportional(1.19),
      ["43 requests need 52 PTU", "44 requests need 53 PTU"],
    ],
    [
      "less than the workload",
      rows(1000),
      15,
      proportional(0.05),
      ["300 requests need 15 PTU", "301 requests need 16 PTU"],
    ],
    [
      "what needs exactly as many PTU fits",
      rows(10),
      20,
      proportional(1),
      ["20 requests need 20 PTU", "21 requests need 21 PTU"],
    ],
    [
      "rows that step together have no load between",
      rows(10, 10),
      7,
      proportional(1),
      ["6 requests need 6 PTU", "8 requests need 8 PTU"],
    ],
    [
      "a jump has no load between either",
      rows(10),
      50,
      ([row]) => size((row?.requestsPerMinute ?? 0) > 17 ? 100 : 10),
      ["17 requests need 10 PTU", "18 requests need 100 PTU"],
    ],
    ["a calculator that always needs less", rows(10), 50, () => size(50), "all-fit"],
    ["a calculator that always needs more", rows(10), 50, () => size(51), "none-fits"],
    ["a need of 0 fits", rows(10), 50, () => size(0), "all-fit"],
    ["no number, no limit", rows(10), 50, () => size(null, 50), "unknown"],
  ])("%s", async (_says, shapes, most, calculator, expected) => {
    const fit = await search(shapes, most, calculator);
    expect(ends(fit)).toEqual(expected);
    if (fit.is === "bracketed") expect(fit.isExact).toBe(true);
    expect(fit.contradiction).toBeNull();
  });

  test("the ends of what can be asked are asked before they are spoken of", async () => {
    const all = await search(rows(10, 3), 50, () => size(50));
    expect(all.is === "all-fit" && requests(all.fits.shapes)).toEqual([9_999_999, 3_000_000]);
    const none = await search(rows(10, 3), 50, () => size(51));
    expect(none.is === "none-fits" && requests(none.tooMuch.shapes)).toEqual([1, 1]);
  });

  test("two loads that contradict each other are named", async () => {
    const fit = await search(rows(10), 50, ([row]) => size((row?.requestsPerMinute ?? 0) > 20 ? 5 : 30));
    expect(fit.contradiction).toMatchObject({ figure: "requiredPtu", smaller: { ptu: 30 }, larger: { ptu: 5 } });
  });
});

test.each([
  ["1 row of 42 requests", rows(42), 0.9, 50, 6],
  ["1 row of 1,000 requests", rows(1000), 0.31, 400, 8],
  ["4 rows", rows(120, 45, 7, 300), 0.17, 100, 8],
  ["1 row of 20,000 requests", rows(20_000), 0.011, 300, 10],
])("a proportional calculator is exact in few calls: %s", async (_says, shapes, perRequest, most, calls) => {
  const fit = await search(shapes, most, proportional(perRequest));
  expect(fit).toMatchObject({ is: "bracketed", isExact: true });
  expect(fit.asked.length).toBeLessThanOrEqual(calls);
});

test("64 rows that differ widely end near to each other", async () => {
  const shapes = rows(...Array.from({ length: 64 }, (_, row) => 3 ** (row % 14) + row));
  const fit = await search(shapes, 700, proportional(0.00002));
  expect(fit.is).toBe("bracketed");
  if (fit.is !== "bracketed") return;
  expect(fit.tooMuch.factor / fit.fits.factor).toBeLessThan(1.001);
});

test("progress is told with each answer, and what arrived before a cancellation says what it can", async () => {
  const question = { shapes: rows(1000), ptu: ptu(15) };
  const told: number[] = [];
  let arrived: Fit["asked"] = [];
  const cancelled = new Error("cancelled");
  const ask = (each: readonly CallShape[]) =>
    told.length === 4 ? Promise.reject(cancelled) : Promise.resolve(proportional(0.05)(each));
  const onAnswer = (asked: Fit["asked"]) => {
    told.push(asked.length);
    arrived = asked;
  };
  await expect(findFit({ ...question, ask, onAnswer })).rejects.toBe(cancelled);
  expect(told).toEqual([1, 2, 3, 4]);
  expect(fitOf(question, arrived).asked).toHaveLength(4);
});

test.each([
  ["fitted", 100],
  ["was too much", 5],
])("while every load %s, and others could be asked, nothing is known", async (_says, most) => {
  const question = { shapes: rows(1000), ptu: ptu(most) };
  const { asked } = await search(question.shapes, most, proportional(0.05));
  expect([0, 1].map((calls) => fitOf(question, asked.slice(0, calls)).is)).toEqual(["unknown", "unknown"]);
});

test("a calculator that stays just below for very long is asked as far as can be, and halved from there", async () => {
  const fit = await search(rows(1), 50, ([row]) => size((row?.requestsPerMinute ?? 0) > 5_000_000 ? 80 : 50));
  expect(fit.is).toBe("bracketed");
  if (fit.is === "bracketed") expect(fit.tooMuch.factor / fit.fits.factor).toBeLessThan(1.1);
});

test("an answer without a number ends the search, and the ends so far stand", async () => {
  let calls = 0;
  const fit = await search(rows(100_000), 100, (each) => (++calls > 5 ? size(null) : proportional(0.002)(each)));
  expect(fit.asked).toHaveLength(6);
  expect(fit).toMatchObject({ is: "bracketed", isExact: false });
});
