import fc from "fast-check";
import { expect, test } from "vitest";
import { scaledShapes } from "./load";
import { factorOf, factorsBetween } from "./neighbouring-loads";
import { everyLoad, requests, shape, smallWorkload, workload } from "./test-calculators";

const rows = (...all: number[]) => all.map((each) => shape(each));
const at = (shapes: ReturnType<typeof rows>, factor: number) => requests(scaledShapes(shapes, factor) ?? []);

test("stepping from each load to the next finds every load there is, and back again", () => {
  fc.assert(
    fc.property(smallWorkload, (shapes) => {
      const every = everyLoad(shapes, 3);
      const found: number[][] = [];
      let last: typeof shapes | null = null;
      while (found.length < every.length) {
        const between = factorsBetween(shapes, last, null);
        if (between === null) break;
        found.push(at(shapes, between.from));
        last = rows(...at(shapes, between.from));
      }
      expect(found).toEqual(every);

      const back: number[][] = [];
      for (let first = last; first !== null;) {
        back.unshift(requests(first));
        const between = factorsBetween(shapes, null, first);
        first = between === null ? null : rows(...at(shapes, between.to));
      }
      expect(back).toEqual(every);
    }),
    { numRuns: 40 },
  );
});

test("whatever the rows, each factor between two loads gives a third one", () => {
  const part = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(workload(9_999_999, 64), part, part, part, (shapes, a, b, c) => {
      const smaller = rows(...at(shapes, Math.min(a, b)));
      const larger = rows(...at(shapes, Math.max(a, b)));
      const between = factorsBetween(shapes, smaller, larger);
      if (between === null) return;
      const middle = at(shapes, between.from + (between.to - between.from) * c);
      expect(middle).not.toEqual(requests(smaller));
      expect(middle).not.toEqual(requests(larger));
      middle.forEach((each, row) => {
        expect(each).toBeGreaterThanOrEqual(requests(smaller)[row] ?? 0);
        expect(each).toBeLessThanOrEqual(requests(larger)[row] ?? 0);
      });
    }),
  );
});

test.each([
  ["one request apart", [10], [4], [5]],
  ["two rows that step together", [10, 20], [5, 10], [6, 11]],
  ["nothing below the smallest", [10, 3], null, [1, 1]],
  ["nothing above the largest", [10], [9_999_999], null],
])("none lies between: %s", (_says, shapes, smaller, larger) =>
  expect(factorsBetween(rows(...shapes), smaller && rows(...smaller), larger && rows(...larger))).toBeNull(),
);

test("of rows nearly alike, each steps for itself", () => {
  const between = factorsBetween(rows(1000, 999), rows(500, 500), null);
  expect(at(rows(1000, 999), between?.from ?? 0)).toEqual([501, 500]);
});

test("10 and 20 scaled have 6 and 11 before they have 6 and 12", () => {
  const shapes = rows(10, 20);
  const between = factorsBetween(shapes, rows(5, 10), rows(6, 12));
  expect(between).not.toBeNull();
  expect(at(shapes, between?.from ?? 0)).toEqual([6, 11]);
  expect(at(shapes, between?.to ?? 0)).toEqual([6, 11]);
});

test("the factor of a load is the largest that gives it", () => {
  expect(factorOf(rows(10, 3), rows(5, 2))).toBe(0.5);
  fc.assert(
    fc.property(smallWorkload, fc.double({ min: 0.01, max: 3, noNaN: true }), (shapes, factor) => {
      const load = rows(...at(shapes, factor));
      const largest = factorOf(shapes, load);
      expect(at(shapes, largest)).toEqual(requests(load));
      expect(at(shapes, largest + 1e-9)).not.toEqual(requests(load));
    }),
  );
});
