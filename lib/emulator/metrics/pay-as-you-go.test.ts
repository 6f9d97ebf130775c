import fc from "fast-check";
import { expect, test } from "vitest";
import { emptyHour } from "./hour";
import { payAsYouGoHour, type PayAsYouGo } from "./pay-as-you-go";

const targets: fc.Arbitrary<PayAsYouGo> = fc
  .record({
    seed: fc.nat(2 ** 31),
    busiest: fc.double({ min: 0, max: 3, noNaN: true }),
    tokensPerMinute: fc.integer({ min: 1_000, max: 1_000_000 }),
    promptTokens: fc.integer({ min: 50, max: 4_000 }),
    generatedTokens: fc.integer({ min: 0, max: 800 }),
  })
  .map((own) => ({
    ...own,
    rhythm: "day",
    cachedShare: 0.2,
    maxTokens: own.generatedTokens + 200,
    bornMinute: 0,
    stands: () => true,
  }));
const refusals = fc.array(fc.array(fc.nat(500), { minLength: 60, maxLength: 60 }), { maxLength: 3 });

test("every call that is refused elsewhere is taken or refused here, in its minute and within the limit", () => {
  fc.assert(
    fc.property(targets, refusals, (target, refused) => {
      const others = refused.map((calls) => ({ ...emptyHour(), refused: Float64Array.from(calls) }));
      const { served, spilled, spillRefused } = payAsYouGoHour(target, 0, others);
      const limit = Math.floor(target.tokensPerMinute / (target.promptTokens + target.maxTokens));
      const came = Array.from({ length: 60 }, (_, at) => refused.reduce((sum, calls) => sum + (calls[at] ?? 0), 0));
      expect(came.map((_, at) => (spilled[at] ?? NaN) + (spillRefused[at] ?? NaN))).toEqual(came);
      const over = came.flatMap((_, at) => ((served[at] ?? NaN) + (spilled[at] ?? NaN) <= limit ? [] : [at]));
      expect(over).toEqual([]);
      const wasted = came.flatMap((_, at) =>
        (spillRefused[at] ?? 0) > 0 && (served[at] ?? 0) + (spilled[at] ?? 0) < limit ? [at] : [],
      );
      expect(wasted, "none is refused while there is room").toEqual([]);
    }),
  );
});
