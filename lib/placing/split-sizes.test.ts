import fc from "fast-check";
import { expect, test } from "vitest";
import { isAllowed, largestUpTo } from "@/lib/deployability";
import { ptu } from "@/lib/units";
import { splitSizes } from "./split-sizes";
import { listed, steps } from "./test-rows";

const side = fc
  .record({
    rule: fc.oneof(
      fc
        .tuple(
          fc.integer({ min: 1, max: 40 }),
          fc.integer({ min: 1, max: 30 }),
          fc.option(fc.integer({ min: 40, max: 120 })),
        )
        .map(([minimum, step, maximum]) => steps(minimum, step, maximum)),
      fc
        .uniqueArray(fc.integer({ min: 1, max: 120 }), { minLength: 1, maxLength: 5 })
        .map((sizes) => listed(...sizes.toSorted((a, b) => a - b))),
    ),
    fits: fc.nat({ max: 120 }).map(ptu),
  })
  .map(({ rule, fits }) => ({ rule, most: largestUpTo(rule, fits) ?? ptu(0) }));

test("no other two sizes have a smaller excess", () =>
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 200 }), side, side, (needed, first, second) => {
      const sizes = Array.from({ length: needed - 1 }, (_, at) => ptu(at + 1));
      const excesses = sizes
        .filter((a) => a <= first.most && isAllowed(first.rule, a) === true)
        .flatMap((a) =>
          sizes
            .filter((b) => b <= second.most && isAllowed(second.rule, b) === true && a + b >= needed)
            .map((b) => a + b - needed),
        );
      const found = splitSizes(ptu(needed), first, second);
      expect(found === null ? Infinity : found[0] + found[1] - needed).toBe(Math.min(Infinity, ...excesses));
    }),
    { numRuns: 1_000 },
  ));
