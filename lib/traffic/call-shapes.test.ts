import fc from "fast-check";
import { expect, test } from "vitest";
import { HOUR_MS, MINUTE_MS } from "@/lib/time";
import { type MeasuredLoad, sizeFromTraffic, type Split } from "./call-shapes";
import type { Choice } from "./chosen-minutes";
import { MONDAY, perMinute } from "./test-series";
import { anyMinute, type Minute, trafficOf, usualMinute } from "./test-traffic";

const quiet = { average: 5, served: 1, tooMany: null, spilled: null, prompt: 100, generated: 9, cached: 0 };
const shape = (requestsPerMinute: number, promptTokens: number, generatedTokens: number) => ({
  requestsPerMinute,
  promptTokens,
  generatedTokens,
});
const shapesOf = (load: MeasuredLoad | { is: "same" }) => (load.is === "measured" ? load.shapes : load);

test("the peak's shape is its requests and its mean tokens, rounded up", () => {
  const size = sizeFromTraffic(trafficOf([quiet, { ...usualMinute, prompt: 2_001, generated: 191 }]), "peak");
  expect(size).toEqual({
    served: {
      is: "measured",
      shapes: [shape(10, 201, 20)],
      cachedPercent: 50,
      minutes: 1,
      firstMs: MONDAY + MINUTE_MS,
      lastMs: MONDAY + MINUTE_MS,
    },
    demand: { is: "same" },
    minutes: { withData: 2, without: 0, trailing: 0 },
  });
});

test.each<[says: string, given: Partial<Minute>, demand: object]>([
  ["429s come on top of what was served", { tooMany: 3 }, [shape(13, 200, 20)]],
  ["a spilled call is one of the 429s", { tooMany: 3, spilled: 3 }, [shape(13, 200, 20)]],
  ["but for those spilled for another reason", { tooMany: 3, spilled: 5 }, [shape(15, 200, 20)]],
  ["also where nothing got a 429", { spilled: 2 }, [shape(12, 200, 20)]],
  [
    "of a minute that served nothing no shape is known",
    { served: 0, tooMany: 3 },
    { is: "unknown", why: "nothing-served" },
  ],
])("%s", (_says, given, demand) =>
  expect(shapesOf(sizeFromTraffic(trafficOf([quiet, { ...usualMinute, ...given }]), "peak").demand)).toEqual(demand),
);

test("demand may peak in another minute than what was served", () => {
  const refusing = { ...usualMinute, average: 50, tooMany: 10 };
  const size = sizeFromTraffic(trafficOf([{ ...usualMinute, served: 12 }, refusing]), "peak");
  expect([shapesOf(size.served), shapesOf(size.demand)]).toEqual([[shape(12, 167, 17)], [shape(20, 200, 20)]]);
});

test("429s that were not read make no demand; a target that is not known changes none", () => {
  const traffic = trafficOf([{ ...usualMinute, tooMany: 3 }]);
  expect(sizeFromTraffic({ ...traffic, tooMany: null }, "peak").demand).toEqual({ is: "unknown", why: "no-data" });
  expect(shapesOf(sizeFromTraffic({ ...traffic, spilled: null }, "peak").demand)).toEqual([shape(13, 200, 20)]);
});

test("an hour is its mean, and can be split: light minutes apart from heavy ones", () => {
  const heavy = { ...usualMinute, served: 2, prompt: 20_000, generated: 2_000 };
  const hour = trafficOf(Array.from({ length: 60 }, (_, i) => (i % 2 === 0 ? heavy : usualMinute)));
  expect(shapesOf(sizeFromTraffic(hour, "busiest-hour").served)).toEqual([shape(6, 1_834, 184)]);
  expect(shapesOf(sizeFromTraffic(hour, "busiest-hour", 2).served)).toEqual([
    shape(5, 200, 20),
    shape(1, 10_000, 1_000),
  ]);
});

test("one minute cannot be split", () =>
  expect(shapesOf(sizeFromTraffic(trafficOf([usualMinute]), "peak", 4).served)).toHaveLength(1));

test.each<[says: string, minutes: Minute[], choice: Choice, expected: object]>([
  ["minutes without a call", [{ ...usualMinute, served: null }], "peak", { is: "nothing" }],
  ["nothing measured", [{ ...usualMinute, average: null }], "peak", { is: "unknown", why: "no-data" }],
  ["tokens of served calls missing", [{ ...usualMinute, prompt: null }], "peak", { is: "unknown", why: "no-data" }],
  ["no whole hour", [usualMinute], "busiest-hour", { is: "unknown", why: "no-whole-hour" }],
])("%s: no shape, and in words why", (_says, minutes, choice, expected) =>
  expect(sizeFromTraffic(trafficOf(minutes), choice).served).toEqual(expected),
);

test("hours are no minutes, and a metric that is not there is unknown", () => {
  const traffic = trafficOf([usualMinute]);
  const coarse = { ...traffic, served: { ...perMinute([600]), grainMs: HOUR_MS } };
  expect(sizeFromTraffic(coarse, "peak").served).toEqual({ is: "unknown", why: "coarse-grain" });
  expect(sizeFromTraffic({ ...traffic, generatedTokens: null }, "peak").served).toEqual({
    is: "unknown",
    why: "no-data",
  });
});

test("without utilization minutes are put in order by their tokens", () => {
  const traffic = trafficOf([
    { ...usualMinute, average: 90 },
    { ...usualMinute, served: 20, prompt: 9_000 },
  ]);
  expect(shapesOf(sizeFromTraffic({ ...traffic, averages: null }, "peak").served)).toEqual([shape(20, 450, 10)]);
});

test("a cached share is unknown when one minute of it is", () => {
  const cached = (points: (number | null)[]) => {
    const load = sizeFromTraffic(trafficOf(points.map((cached) => ({ ...usualMinute, cached }))), "peak").served;
    return load.is === "measured" ? load.cachedPercent : load;
  };
  expect([cached([50, 51]), cached([50, null]), cached([0]), cached([100])]).toEqual([50, null, 0, 99]);
});

/** What a size is made of, minute by minute, as objects. */
function knownMinutes(minutes: readonly Minute[]) {
  return minutes.flatMap(({ average, served, prompt, generated, tooMany, spilled }, i) => {
    const calls = served ?? 0;
    if (average === null || (calls > 0 && (prompt === null || generated === null))) return [];
    const more = Math.max(tooMany ?? 0, spilled ?? 0);
    return [
      { i, average, calls, more, prompt: calls > 0 ? (prompt ?? 0) : 0, generated: calls > 0 ? (generated ?? 0) : 0 },
    ];
  });
}

test("on random minutes the peak's shapes are what a slow computation finds, rounded up by less than 1", () =>
  fc.assert(
    fc.property(fc.array(anyMinute, { minLength: 1, maxLength: 80 }), (minutes) => {
      const { served, demand } = sizeFromTraffic(trafficOf(minutes), "peak");
      const known = knownMinutes(minutes);
      const slowly = (times: (minute: (typeof known)[number]) => number) => {
        const weighed = known.map((minute) => ({
          ...minute,
          times: times(minute),
          weight: minute.average * times(minute),
        }));
        const heaviest = weighed.filter(({ weight }) => weight === Math.max(...weighed.map((one) => one.weight)));
        const sum = (of: (minute: (typeof weighed)[number]) => number) =>
          heaviest.reduce((total, one) => total + of(one), 0);
        const calls = sum((one) => one.calls * one.times);
        const [prompt, generated] = [sum((one) => one.prompt * one.times), sum((one) => one.generated * one.times)];
        return [calls / heaviest.length, prompt / calls, generated / calls];
      };
      const agrees = (load: MeasuredLoad | { is: "same" }, times: (minute: (typeof known)[number]) => number) => {
        if (load.is !== "measured") return;
        const exact = slowly(times);
        const [only] = load.shapes;
        [only?.requestsPerMinute, only?.promptTokens, only?.generatedTokens].forEach((sent, i) => {
          expect(sent).toBeGreaterThanOrEqual((exact[i] ?? NaN) - 1e-6);
          expect(sent).toBeLessThan(Math.max(1, exact[i] ?? NaN) + 1);
        });
      };
      agrees(served, () => 1);
      const isAnyLost = known.some(({ calls, more }) => calls === 0 && more > 0);
      if (isAnyLost) expect(demand).toEqual({ is: "unknown", why: "nothing-served" });
      else agrees(demand, ({ calls, more }) => (more === 0 ? 1 : (calls + more) / calls));
      expect(demand.is === "same").toBe(
        known.length > 0 && minutes.every(({ tooMany, spilled }) => !tooMany && !spilled),
      );
    }),
  ));

test("into however many shapes it is split, requests and tokens stay what they were, but for rounding up", () =>
  fc.assert(
    fc.property(
      fc.array(anyMinute, { minLength: 60, maxLength: 60 }),
      fc.constantFrom<Split>(2, 3, 4),
      (minutes, split) => {
        const full = minutes.map(({ served, prompt, generated }) => ({
          ...usualMinute,
          served: (served ?? 0) + 1,
          prompt: prompt ?? 500,
          generated: generated ?? 50,
        }));
        const load = sizeFromTraffic(trafficOf(full), "busiest-hour", split).served;
        const shapes = load.is === "measured" ? load.shapes : [];
        expect(shapes).toHaveLength(split);
        const sent = (of: (one: (typeof shapes)[number]) => number) => shapes.reduce((sum, one) => sum + of(one), 0);
        const mean = (of: (minute: (typeof full)[number]) => number) =>
          full.reduce((sum, one) => sum + of(one), 0) / 60;
        const extra = sent((one) => one.requestsPerMinute) - mean(({ served }) => served);
        expect(extra).toBeGreaterThanOrEqual(-1e-6);
        expect(extra).toBeLessThan(split);
        expect(sent((one) => one.requestsPerMinute * one.promptTokens)).toBeGreaterThan(
          mean((one) => one.prompt) - 0.1,
        );
        expect(sent((one) => one.requestsPerMinute * one.generatedTokens)).toBeGreaterThan(
          mean((one) => one.generated) - 0.1,
        );
        const perCall = shapes.map((one) => one.promptTokens + one.generatedTokens);
        perCall.slice(1).forEach((heavier, i) => expect(heavier + 2).toBeGreaterThan(perCall[i] ?? NaN));
      },
    ),
  ));
