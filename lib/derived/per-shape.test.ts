import fc from "fast-check";
import { expect, test } from "vitest";
import type { CallShape } from "@/lib/sources/calculator";
import { ptu } from "@/lib/units";
import { perShape, perShapeQuestions } from "./per-shape";
import { shape, size } from "./test-calculators";

const chat = shape(10, 500, 100);
const search = shape(10, 500, 101);
const batch = shape(3, 9000, 10);

test("rows with the same numbers are one question", () =>
  expect(perShapeQuestions([chat, search, { ...chat }, batch])).toEqual({ asked: [chat, search, batch], leftOut: [] }));

test("a click asks about 60 shapes at most, and the rest is said", () => {
  const shapes = Array.from({ length: 64 }, (_, row) => shape(row + 1));
  expect(perShapeQuestions(shapes)).toEqual({ asked: shapes.slice(0, 60), leftOut: shapes.slice(60) });
});

test("each row has a question or is left out, and no question is asked twice", () => {
  const three = fc.integer({ min: 1, max: 4 });
  const rows = fc.array(
    fc.tuple(three, three, three).map((each) => shape(...each)),
    { minLength: 1, maxLength: 64 },
  );
  fc.assert(
    fc.property(rows, (shapes) => {
      const { asked, leftOut } = perShapeQuestions(shapes);
      const text = (each: CallShape) => JSON.stringify(each);
      expect(new Set([...asked, ...leftOut].map(text))).toEqual(new Set(shapes.map(text)));
      expect(new Set(asked.map(text)).size).toBe(asked.length);
      expect(asked.length).toBe(Math.min(60, new Set(shapes.map(text)).size));
    }),
  );
});

type Answers = [required: number | null, deployable: number | null] | null;

test.each<[says: string, answers: Answers[], whole: number | null, sum: object | null, comparison: string]>([
  [
    "the same",
    [
      [5, 15],
      [6, 15],
    ],
    11,
    { ptu: 11, missing: 0 },
    "equal",
  ],
  [
    "greater, as rounding each row up makes it",
    [
      [5, 15],
      [6, 15],
    ],
    10,
    { ptu: 11, missing: 0 },
    "greater",
  ],
  [
    "smaller",
    [
      [5, 15],
      [6, 15],
    ],
    12,
    { ptu: 11, missing: 0 },
    "smaller",
  ],
  ["a row that failed is missing: not smaller yet", [[5, 15], null], 12, { ptu: 5, missing: 1 }, "unknown"],
  ["nor the same yet", [[5, 15], null], 5, { ptu: 5, missing: 1 }, "unknown"],
  [
    "but greater already",
    [
      [5, 15],
      [null, 15],
    ],
    4,
    { ptu: 5, missing: 1 },
    "greater",
  ],
  [
    "a 0 that Azure says is a number",
    [
      [0, 15],
      [0, 15],
    ],
    0,
    { ptu: 0, missing: 0 },
    "equal",
  ],
  ["nothing known is no sum of 0", [null, [null, 15]], 10, null, "unknown"],
  [
    "without the whole there is nothing to compare with",
    [
      [5, 15],
      [6, 15],
    ],
    null,
    { ptu: 11, missing: 0 },
    "unknown",
  ],
])("the sum beside the whole: %s", (_says, answers, whole, sum, comparison) => {
  const shapes = answers.map((_, row) => shape(row + 1));
  const answerOf = (each: CallShape) => {
    const answer = answers[each.requestsPerMinute - 1] ?? null;
    return answer && size(...answer);
  };
  const result = perShape(shapes, answerOf, whole === null ? null : ptu(whole));
  expect(result).toMatchObject({ sum, whole, comparison });
  expect(result.rows).toEqual(
    shapes.map((each, row) => ({
      shape: each,
      required: answers[row]?.[0] ?? null,
      deployable: answers[row]?.[1] ?? null,
    })),
  );
});

test("a row that stands twice counts twice", () =>
  expect(perShape([chat, chat], () => size(4, 15), ptu(8))).toMatchObject({
    rows: [{ required: 4, deployable: 15 }, { required: 4 }],
    sum: { ptu: 8, missing: 0 },
    comparison: "equal",
  }));
