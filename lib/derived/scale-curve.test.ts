import fc from "fast-check";
import { expect, test } from "vitest";
import { rpm } from "@/lib/units";
import type { AskedLoad } from "./load";
import { curveLoads, scaleCurve } from "./scale-curve";
import { anyWorkload, known, lawless, requests, shape, silent, size, stepped, straight } from "./test-calculators";

const sent = (...rows: number[]) =>
  curveLoads(rows.map((each) => shape(each))).loads.map(({ factor, shapes }) => [factor, requests(shapes)]);

test("a quarter to four times the load, in twelve questions", () =>
  expect(sent(1000).map(([factor]) => factor)).toEqual([0.25, 0.5, 0.75, 1, 1.25, 1.5, 1.75, 2, 2.5, 3, 3.5, 4]));

test("loads that round to the same whole numbers are asked once, under the largest of their factors", () =>
  expect(sent(2)).toEqual([
    [0.5, [1]],
    [1, [2]],
    [1.5, [3]],
    [2, [4]],
    [2.5, [5]],
    [3, [6]],
    [3.5, [7]],
    [4, [8]],
  ]));

test("what cannot be asked is left out, and said", () => {
  const { loads, beyond } = curveLoads([shape(3), shape(4_000_000)]);
  expect(loads.at(-1)?.factor).toBe(2);
  expect(beyond).toEqual([2.5, 3, 3.5, 4]);
});

test("whatever the workload: at most 12 loads, each once, the workload itself among them, none of them lost", () => {
  fc.assert(
    fc.property(anyWorkload, (shapes) => {
      const { loads, beyond } = curveLoads(shapes);
      expect(loads.length).toBeLessThanOrEqual(12);
      expect(new Set(loads.map((load) => requests(load.shapes).join())).size).toBe(loads.length);
      expect(loads.find(({ factor }) => factor === 1)?.shapes).toEqual(shapes);
      const most = Math.max(...requests(shapes));
      expect(beyond).toEqual(
        [1.25, 1.5, 1.75, 2, 2.5, 3, 3.5, 4].filter((factor) => Math.ceil(most * factor) > 9_999_999),
      );
    }),
  );
});

/** Points at 0.5, 1, 2, 3 and 4 times 100 requests; an answer of null is a call that failed. */
const curve = (...answers: ([required: number | null, deployable: number | null] | null)[]) =>
  scaleCurve(
    answers.map((answer, at): AskedLoad => {
      const factor = [0.5, 1, 2, 3, 4][at] ?? 0;
      const requests = 100 * factor;
      return { factor, shapes: [shape(requests)], totalRpm: rpm(requests), answer: answer && size(...answer) };
    }),
  );
const at = (totalRpm: number, ptu: number) => ({ totalRpm, ptu });
const between = (from: object, to: object) => ({ is: "between", from, to });

test.each([
  [
    "the first larger deployable size above the workload",
    curve([5, 15], [10, 15], [15, 15], [20, 20], [25, 25]),
    between(at(200, 15), at(300, 20)),
  ],
  ["one that begins at once", curve([5, 15], [10, 15], [20, 20]), between(at(100, 15), at(200, 20))],
  [
    "a size that failed lies between what is known",
    curve([5, 15], [10, 15], null, [20, 20]),
    between(at(100, 15), at(300, 20)),
  ],
  ["so does one without a number", curve([5, 15], [10, 15], [15, null], [20, 20]), between(at(100, 15), at(300, 20))],
  ["without the required PTU", curve([null, 15], [null, 15], [null, 20]), between(at(100, 15), at(200, 20))],
  [
    "none up to the largest that is known",
    curve([5, 50], [10, 50], [20, 50], null),
    { is: "beyond", upTo: at(200, 50) },
  ],
  ["not known when the workload's own size is not", curve([5, 15], null, [20, 20]), { is: "unknown" }],
  ["not known when no larger load's size is", curve([5, 15], [10, 15], null, null), { is: "unknown" }],
  ["not known before anything was asked", curve(), { is: "unknown" }],
  ["not known when the sizes contradict each other", curve([5, 20], [10, 15], [15, 25]), { is: "unknown" }],
])("the next increment: %s", (_says, { next }, expected) => expect(next).toEqual(expected));

test.each([
  [
    "the required PTU falls",
    curve([20, 20], [10, 20]),
    { figure: "requiredPtu", smaller: at(50, 20), larger: at(100, 10) },
  ],
  ["the size falls", curve([5, 20], [10, 15]), { figure: "deployablePtu", smaller: at(50, 20), larger: at(100, 15) }],
  [
    "it falls behind a gap",
    curve([20, 20], null, [10, 20]),
    { figure: "requiredPtu", smaller: at(50, 20), larger: at(200, 10) },
  ],
  ["nothing falls", curve([5, 15], [5, 15], [null, 20], [6, null]), null],
])("a larger load that needs less is said: %s", (_says, { contradiction }, expected) =>
  expect(contradiction).toEqual(expected),
);

test("whatever the calculator: the contradiction and the next increment are what the answers say", () => {
  const calculators = fc.oneof(stepped, straight, lawless, silent);
  fc.assert(
    fc.property(anyWorkload, calculators, fc.nat(), (shapes, calculator, shuffle) => {
      const { loads } = curveLoads(shapes);
      const answered = loads.map((load): AskedLoad => ({ ...load, answer: calculator(load.shapes) }));
      const turn = shuffle % answered.length; // answers arrive in any order
      const { points, contradiction, next } = scaleCurve([...answered.slice(turn), ...answered.slice(0, turn)]);
      expect(points).toEqual(answered);

      const sized = known(answered);
      const falls = sized.some((a) => sized.some((b) => b.factor > a.factor && b.ptu < a.ptu));
      expect(contradiction !== null).toBe(falls);
      if (contradiction !== null) {
        const { smaller, larger } = contradiction;
        expect(smaller.totalRpm < larger.totalRpm && smaller.ptu > larger.ptu).toBe(true);
      }

      // Required and deployable are one number in these calculators.
      const now = sized.find(({ factor }) => factor === 1);
      const larger = sized.filter(({ factor }) => factor > 1);
      if (falls || now === undefined || larger.length === 0) return void expect(next).toEqual({ is: "unknown" });
      const more = larger.filter(({ ptu }) => ptu > now.ptu);
      expect(next.is).toBe(more.length > 0 ? "between" : "beyond");
      if (next.is !== "between") return;
      expect(next.to.totalRpm).toBe(more[0]?.totalRpm);
      expect(next.from.ptu).toBe(now.ptu);
      const skipped = sized.filter(({ totalRpm }) => totalRpm > next.from.totalRpm && totalRpm < next.to.totalRpm);
      expect(skipped).toEqual([]);
    }),
  );
});
