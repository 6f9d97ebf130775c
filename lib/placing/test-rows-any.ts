import fc from "fast-check";
import type { Figure, Ptu } from "@/lib/units";
import { GLOBAL, listed, type Made, REGIONAL, steps, ZONE } from "./test-rows";

const absent: readonly Figure<Ptu>[] = [
  { is: "not-offered" },
  { is: "unknown", why: "it failed" },
  { is: "not-permitted", role: "Reader" },
  { is: "loading" },
  { is: "not-asked" },
];

/** Mostly numbers that lie near what is needed; a few are none. */
const figure = fc.oneof(
  { weight: 8, arbitrary: fc.nat({ max: 220 }) },
  { weight: 1, arbitrary: fc.constantFrom(...absent) },
);

const rule = fc.oneof(
  fc.constantFrom(steps(15, 5), steps(50, 50), steps(25, 30), steps(10, 15, 90), steps(100, 7)),
  fc.constant(listed(20, 45, 110)),
);

const poolName = fc.constantFrom(null, null, "Global", "US");

/** Places in several regions, as several types, for two subscriptions, with one size that is needed. */
export const places: fc.Arbitrary<readonly Made[]> = fc
  .record({
    needed: fc.integer({ min: 1, max: 250 }),
    made: fc.uniqueArray(
      fc.record({
        region: fc.constantFrom("eastus", "westus", "swedencentral", "westeurope", "japaneast", "nowhere"),
        type: fc.constantFrom(GLOBAL, ZONE, REGIONAL),
        subscription: fc.constantFrom("one", "two"),
        available: figure,
        remaining: figure,
        rule,
        pool: poolName,
        quota: poolName,
      }),
      { maxLength: 12, selector: ({ region, type, subscription }) => `${region} ${type} ${subscription}` },
    ),
  })
  .map(({ needed, made }) => made.map((each) => ({ ...each, needed })));
