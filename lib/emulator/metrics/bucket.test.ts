import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bucketHour, STEP_S, WINDOW_S, type Bucket } from "./bucket";
import type { HourFacts } from "./hour";
import type { Rhythm } from "./rhythms";

const BORN = Date.UTC(2026, 10, 21) / 60_000;
const rhythms: Rhythm[] = ["week", "day", "hot", "rejecting", "burst", "batch", "growth", "sparse", "idle"];

const buckets: fc.Arbitrary<Bucket> = fc
  .record({
    seed: fc.nat(2 ** 31),
    rhythm: fc.constantFrom(...rhythms),
    busiest: fc.double({ min: 0, max: 2, noNaN: true }),
    tokensPerSecond: fc.integer({ min: 500, max: 200_000 }),
    outputRatio: fc.constantFrom(1, 4, 6, 8),
    promptTokens: fc.integer({ min: 50, max: 8_000 }),
    cachedShare: fc.double({ min: 0, max: 0.8, noNaN: true }),
    generatedTokens: fc.integer({ min: 0, max: 1_500 }),
    more: fc.integer({ min: 0, max: 4_000 }),
    callSeconds: fc.integer({ min: 1, max: 60 }),
  })
  .map(({ more, ...rest }) => ({
    ...rest,
    bornMinute: BORN,
    maxTokens: rest.generatedTokens + more,
    stands: () => true,
  }));
/** A whole hour of the 93 days before. */
const hours = fc.integer({ min: 0, max: 93 * 24 }).map((ago) => BORN - 60 * ago);

const sum = (values: Float64Array) => values.reduce((all, value) => all + value, 0);

/** What does not add up in a minute; nothing. */
function faultsAt(facts: HourFacts, at: number, maxTokens: number): string[] {
  const of = (name: keyof HourFacts) => facts[name][at] ?? NaN;
  const average = of("utilizationSum") / of("utilizationSamples");
  const claims: readonly (readonly [says: string, holds: boolean])[] = [
    ["the average lies between", average >= of("utilizationMin") - 1e-9 && average <= of("utilizationMax") + 1e-9],
    ["a refused call means more than 100 %", of("refused") === 0 || of("utilizationMax") > 100],
    ["what is cached is prompt", of("cached") <= of("prompt")],
    ["max_tokens is a bound", of("generated") <= of("served") * maxTokens],
    ["no tokens without a call", of("served") > 0 || of("prompt") + of("generated") === 0],
    ["no lost tokens without a lost call", of("refused") > 0 || of("refusedPrompt") + of("refusedGenerated") === 0],
    ["nothing is negative", Object.values(facts).every((values) => (values[at] ?? NaN) >= 0)],
  ];
  return claims.filter(([, holds]) => !holds).map(([says]) => `${says}, minute ${at}`);
}

describe("a leaky bucket", () => {
  test("refuses only where utilization passes 100 %, and what it counts adds up", () => {
    fc.assert(
      fc.property(buckets, hours, (bucket, first) => {
        const facts = bucketHour(bucket, first);
        const minutes = Array.from({ length: 60 }, (_, at) => faultsAt(facts, at, bucket.maxTokens));
        expect(minutes.flat()).toEqual([]);
      }),
    );
  });

  test("serves no more than drains in the time, and what the bucket holds", () => {
    fc.assert(
      fc.property(buckets, hours, (bucket, first) => {
        const { tokensPerSecond, outputRatio, promptTokens, maxTokens } = bucket;
        const facts = bucketHour(bucket, first);
        const work = sum(facts.prompt) - sum(facts.cached) + outputRatio * sum(facts.generated);
        // Above 100 % stand, at most, the calls that were judged together: a quarter of a step's, or one.
        const most = Math.max(...facts.utilizationMax, 100) / 100;
        const drained = tokensPerSecond * (3_600 + WINDOW_S * most);
        expect(work).toBeLessThanOrEqual(drained + promptTokens + outputRatio * maxTokens);
      }),
    );
  });

  test("shows, while nothing is refused, the load it carries", () => {
    const calm = buckets.map((bucket) => ({
      ...bucket,
      rhythm: "day" as const,
      busiest: Math.min(0.5, bucket.busiest),
      tokensPerSecond: 100_000,
      promptTokens: Math.min(1_000, bucket.promptTokens),
      // What is estimated is what comes: a generous max_tokens would show for as long as its calls last.
      generatedTokens: Math.min(100, bucket.generatedTokens),
      maxTokens: Math.min(100, bucket.generatedTokens),
    }));
    fc.assert(
      fc.property(calm, hours, (bucket, first) => {
        const facts = bucketHour(bucket, first);
        const work = sum(facts.prompt) - sum(facts.cached) + bucket.outputRatio * sum(facts.generated);
        const shown = sum(facts.utilizationSum) / sum(facts.utilizationSamples);
        // Over an hour, but for what a window of 30 s and calls under way carry over its ends.
        expect(Math.abs(shown - work / (bucket.tokensPerSecond * 36))).toBeLessThan(2);
      }),
    );
  });

  test("a max_tokens far above what is generated lets fewer calls through", () => {
    const bursting = { rhythm: "rejecting" as const, seed: 3, bornMinute: BORN, stands: () => true };
    const shape = { outputRatio: 4, promptTokens: 800, cachedShare: 0, generatedTokens: 100, callSeconds: 20 };
    const close = { ...bursting, ...shape, busiest: 0.9, tokensPerSecond: 20_000, maxTokens: 120 };
    // A Friday at 11:00.
    const [exact, generous] = [close, { ...close, maxTokens: 4_000 }].map((b) => bucketHour(b, BORN - 13 * 60));
    expect(sum(generous?.served ?? new Float64Array())).toBeLessThan(0.95 * sum(exact?.served ?? new Float64Array()));
  });

  test("what was estimated too much is taken back when the calls end", () => {
    const day = { rhythm: "day" as const, seed: 11, bornMinute: BORN, stands: () => true };
    const shape = { outputRatio: 4, promptTokens: 800, cachedShare: 0, generatedTokens: 100, callSeconds: 2 };
    const bucket = { ...day, ...shape, busiest: 0.4, tokensPerSecond: 50_000, maxTokens: 400 };
    const facts = bucketHour(bucket, BORN + 600);
    const load = (sum(facts.prompt) + 4 * sum(facts.generated)) / (50_000 * 36);
    const shown = sum(facts.utilizationSum) / sum(facts.utilizationSamples);
    // The estimate is twice what comes; it would show 80 % for 40 % if nothing were taken back.
    expect(load).toBeGreaterThan(30);
    expect(shown - load).toBeGreaterThan(0);
    expect(shown - load).toBeLessThan(8);
  });

  test("twice the PTUs show half the utilization of the same calls", () => {
    const day = { rhythm: "day" as const, seed: 7, bornMinute: BORN, stands: () => true };
    const shape = { outputRatio: 4, promptTokens: 800, cachedShare: 0, generatedTokens: 100, maxTokens: 100 };
    const small = { ...day, ...shape, callSeconds: 4, busiest: 0.8, tokensPerSecond: 20_000 };
    const large = { ...small, busiest: 0.4, tokensPerSecond: 40_000 };
    const [one, two] = [small, large].map((bucket) => bucketHour(bucket, BORN + 600));
    expect(sum(two?.served ?? new Float64Array())).toBe(sum(one?.served ?? new Float64Array()));
    const shares = [...(one?.utilizationSum ?? [])].map((value, at) => (two?.utilizationSum[at] ?? NaN) / value);
    for (const share of shares) expect(share).toBeCloseTo(0.5, 2);
  });

  test("is the same hour, whenever it is asked for; nothing while it does not stand", () => {
    fc.assert(
      fc.property(buckets, hours, (bucket, first) => {
        expect(bucketHour(bucket, first)).toEqual(bucketHour({ ...bucket }, first));
        const gone = bucketHour({ ...bucket, stands: (minute) => minute < first + 20 }, first);
        expect(sum(gone.utilizationSamples)).toBe((20 * 60) / STEP_S);
        expect(sum(gone.served.subarray(20))).toBe(0);
      }),
      { numRuns: 30 },
    );
  });
});
