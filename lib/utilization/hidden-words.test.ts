import { expect, test } from "vitest";
import { HOUR_MS } from "@/lib/time";
import { saturationOf } from "@/lib/traffic";
import { hiddenFacts } from "./hidden-words";
import { minutes } from "./test-readings";
import { fourMinutes } from "./test-traffic";

const factsOf = (saturation: ReturnType<typeof saturationOf>) =>
  Object.fromEntries(hiddenFacts(saturation, "utc").map(({ name, value }) => [name, value]));

test("maximum against average, the widest gap with its minute, and what no average shows", () =>
  expect(factsOf(saturationOf(fourMinutes.maxima, fourMinutes.averages))).toEqual({
    "Highest maximum": "140%",
    "Highest average": "110%",
    "Furthest apart": "maximum 130%, average 80%, in the minute 2026-11-21 14:01 UTC",
    "Touched 100%, not full": "1 minute",
  }));

test("of hours the minutes are not measurable; the peak still is", () => {
  const hours = { ...minutes([130]), grainMs: HOUR_MS };
  expect(factsOf(saturationOf(hours, { ...hours, values: Float64Array.of(40) }))).toMatchObject({
    "Highest maximum": "130%",
    "Furthest apart": "maximum 130%, average 40%, in the 1 hour from 2026-11-21 14:00 UTC",
    "Touched 100%, not full": "not measurable at this grain",
  });
});

test("without data there is nothing to compare, which is not 0", () =>
  expect(factsOf(saturationOf(fourMinutes.maxima, null))).toEqual({ "Maximum against average": "no data" }));
