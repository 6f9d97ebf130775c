import fc from "fast-check";
import { expect, test } from "vitest";
import { MINUTE_MS } from "@/lib/time";
import type { Traffic } from "@/lib/traffic";
import { ptu } from "@/lib/units";
import { parseAsShapes, toTypedWorkload, workloadOf } from "@/lib/workload";
import { measuredSize, type SizeChoice, sizedDeployment } from "./measured-size";
import { loadQuestions } from "./measured-size-questions";
import { measuredView } from "./measured-size-view";
import { settings } from "./test-measured";
import { minutes, START } from "./test-readings";

/** What is promised of every window, on random traffic with absent points. */

const count = (max: number) => fc.option(fc.integer({ min: 0, max }), { freq: 6 });
type Minute = Record<"average" | "served" | "prompt" | "generated" | "tooMany" | "spilled" | "cached", number | null>;
const anyMinute: fc.Arbitrary<Minute> = fc.record({
  average: count(120),
  served: count(50),
  prompt: count(90_000),
  generated: count(9_000),
  tooMany: fc.option(fc.integer({ min: 0, max: 3 }), { freq: 1 }),
  spilled: fc.option(fc.integer({ min: 0, max: 2 }), { freq: 1 }),
  cached: count(100),
});
const anyChoice: fc.Arbitrary<SizeChoice> = fc.record({
  choice: fc.constantFrom("peak", "p99", "p95", "busiest-hour"),
  split: fc.constantFrom(1, 2, 3, 4),
});
const anyWindow = fc.record({
  points: fc.array(anyMinute, { minLength: 1, maxLength: 90, size: "max" }),
  from: fc.nat(80),
  length: fc.integer({ min: 1, max: 90 }),
});

function trafficOf(points: readonly Minute[]): Traffic {
  const averages = minutes(points.map(({ average }) => average));
  return {
    ...{ maxima: averages, averages, served: minutes(points.map(({ served }) => served)) },
    tooMany: minutes(points.map(({ tooMany }) => tooMany)),
    spilled: minutes(points.map(({ spilled }) => spilled)),
    promptTokens: minutes(points.map(({ prompt }) => prompt)),
    generatedTokens: minutes(points.map(({ generated }) => generated)),
    cacheMatch: minutes(points.map(({ cached }) => cached)),
  };
}

const windowAt = (from: number, length: number) => ({
  startMs: START + from * MINUTE_MS,
  endMs: START + (from + length) * MINUTE_MS,
});
const viewOf = (traffic: Traffic, at: ReturnType<typeof windowAt>, choice: SizeChoice, name = "chat") =>
  measuredView({
    ...{ name, zone: "utc", sized: sizedDeployment(settings), measured: measuredSize(traffic, at, choice) },
    // As little as can be: whatever may be given back is.
    answerOf: () => ({ is: "read", missing: [], data: { requiredPtu: ptu(1), deployablePtu: ptu(15) } }),
  });

test("giving back is never spoken of in a window with a 429 or a spilled call, nor but of its peak", () => {
  let spoken = 0;
  fc.assert(
    fc.property(anyWindow, anyChoice, ({ points, from, length }, choice) => {
      const calm = points.map((point) => ({ ...point, average: point.average ?? 0, prompt: 9, generated: 9 }));
      for (const these of [points, calm, calm.map((point) => ({ ...point, tooMany: null, spilled: null }))]) {
        const { sentence } = viewOf(trafficOf(these), windowAt(from, length), choice);
        const looked = these.slice(from, from + length);
        const isLost = looked.some(({ tooMany, spilled }) => (tooMany ?? 0) + (spilled ?? 0) > 0);
        if (isLost || choice.choice !== "peak") expect(sentence).not.toContain("given back");
        else if (sentence.includes("given back")) spoken++;
      }
    }),
  );
  expect(spoken, "and it is spoken of elsewhere").toBeGreaterThan(0);
});

test("what the link says is what the calculator was asked, whatever the deployment is called", () =>
  fc.assert(
    fc.property(anyWindow, anyChoice, fc.string({ maxLength: 60 }), ({ points, from, length }, choice, name) => {
      const at = windowAt(from, length);
      const traffic = trafficOf(points);
      const { links } = viewOf(traffic, at, choice, name);
      const asked = loadQuestions(measuredSize(traffic, at, choice).size, sizedDeployment(settings), "subscription");
      for (const { load, shapes, cached } of links) {
        const read = parseAsShapes.parse(parseAsShapes.serialize(shapes)) ?? [];
        const sent = workloadOf(toTypedWorkload({ shapes: read, growth: 0, cached }));
        const about = asked.filter((each) => each.load === load);
        expect(about.find(({ bound }) => bound === "uncached")?.question.shapes).toEqual(sent?.uncached);
        expect(about.find(({ bound }) => bound === "cached")?.question.shapes ?? null).toEqual(sent?.cached);
      }
    }),
  ));
