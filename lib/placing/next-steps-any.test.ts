import fc from "fast-check";
import { expect, test } from "vitest";
import { isAllowed } from "@/lib/deployability";
import { type Ptu, regionName } from "@/lib/units";
import { bestOptions } from "./best-options";
import { fitting, type MeasuredPlace } from "./best-options-places";
import { nextSteps } from "./next-steps";
import type { NextStep } from "./next-steps-kinds";
import { rowsOf } from "./test-rows";
import { places } from "./test-rows-any";

const nowhere = { home: null };

/** The places that a step names, each with the size that it speaks of. */
function namedBy(step: NextStep): readonly { place: MeasuredPlace; size: Ptu }[] {
  switch (step.is) {
    case "nearest-size":
    case "smaller-size":
      return [step];
    case "other-type":
    case "other-region":
      return step.option.places.map((place) => ({ place, size: place.neededPtu }));
    case "split":
      return step.parts;
    case "request-quota":
      return [];
    case "try-later":
      return step.atMost === null ? [] : [{ place: step.places[0], size: step.atMost }];
  }
}

test("every size that a step names is one that its place takes and that fits there now", () =>
  fc.assert(
    fc.property(places, places, (looked, all) => {
      for (const step of nextSteps(rowsOf(...looked), rowsOf(...all), nowhere).steps)
        for (const { place, size } of namedBy(step)) {
          expect(size).toBeLessThanOrEqual(fitting(place));
          expect(isAllowed(place.rule, size)).toBe(true);
        }
    }),
    { numRuns: 500 },
  ));

test("no step leads out of what keeps the data where it must stay", () =>
  fc.assert(
    fc.property(places, places, (looked, more) => {
      const all = rowsOf(...looked, ...more);
      const allowed = new Set(all.flatMap(({ name, sites }) => sites.map(({ type }) => `${name} ${type.skuName}`)));
      const { steps } = nextSteps(rowsOf(...looked), all, { home: regionName("westeurope") });
      for (const step of steps)
        for (const { place } of namedBy(step)) expect(allowed).toContain(`${place.region.name} ${place.type.skuName}`);
    }),
  ));

test("there are options or steps, never both", () =>
  fc.assert(
    fc.property(places, (made) => {
      const rows = rowsOf(...made);
      if (bestOptions(rows, nowhere).length > 0) expect(nextSteps(rows, rows, nowhere).steps).toEqual([]);
    }),
  ));
