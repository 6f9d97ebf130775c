import fc from "fast-check";
import { expect, test } from "vitest";
import type { ModelCapacities } from "@/lib/sources/capacity";
import { type Figure, notOffered, unknownCell } from "@/lib/units";
import { bestRegion } from "./best-region";
import type { Reading } from "@/lib/offers";
import {
  capacities,
  failed,
  type Free,
  open,
  pools,
  type Quota,
  quotas,
  remaining,
  usage,
  ZONE,
} from "./test-capacities";
import { forbidden, offerIn, serverFailure } from "@/lib/offers/test-offers";

/** "eastus: quota 300, capacity 500; 2 of 3" */
function written(best: ReturnType<typeof bestRegion>) {
  const figure = (each: typeof best.quota) => (each.is === "value" ? each.value : each.is);
  return `${best.region}: quota ${figure(best.quota)}, capacity ${figure(best.capacity)}; ${best.askedCount} of ${best.regionCount}`;
}

const across = offerIn(ZONE, "eastus", "westus", "uksouth");
const free = { eastus: 500, westus: 300, uksouth: 100 };

test.each<[says: string, free: Free, quota: Record<string, Quota>, best: string]>([
  [
    "the largest of what both allow",
    free,
    { eastus: remaining(50), westus: remaining(200), uksouth: remaining(400) },
    "westus: quota 200, capacity 300; 3 of 3",
  ],
  [
    "capacity is the limit where quota is plenty",
    free,
    { eastus: remaining(900), westus: remaining(900) },
    "eastus: quota 900, capacity 500; 2 of 3",
  ],
  [
    "of equals the one with more capacity",
    free,
    { eastus: remaining(100), westus: remaining(100), uksouth: remaining(100) },
    "eastus: quota 100, capacity 500; 3 of 3",
  ],
  [
    "of equals in both, one and the same",
    { eastus: 300, westus: 300 },
    { westus: remaining(9), eastus: remaining(9) },
    "eastus: quota 9, capacity 300; 2 of 2",
  ],
  [
    "nothing left everywhere is 0, and a region",
    free,
    { eastus: remaining(0), westus: remaining(0) },
    "eastus: quota 0, capacity 500; 2 of 3",
  ],
  ["what was not asked is no candidate", free, { uksouth: remaining(10) }, "uksouth: quota 10, capacity 100; 1 of 3"],
  [
    "nothing asked yet: the most capacity, its quota not asked",
    free,
    {},
    "eastus: quota not-asked, capacity 500; 0 of 3",
  ],
  [
    "nothing free is 0, which is not “not offered”",
    { eastus: 0, westus: 0 },
    {},
    "null: quota not-asked, capacity 0; 0 of 2",
  ],
  [
    "nothing free anywhere names no region, whatever quota was read",
    { eastus: 0, westus: 0, uksouth: null },
    { eastus: remaining(900), westus: open },
    "null: quota not-asked, capacity 0; 2 of 2",
  ],
  [
    "something free in one region names it, also before a quota was read",
    { eastus: 0, westus: 1 },
    {},
    "westus: quota not-asked, capacity 1; 0 of 2",
  ],
  [
    "an answer on its way loses to one that came",
    free,
    { eastus: open, westus: remaining(5) },
    "westus: quota 5, capacity 300; 2 of 3",
  ],
  [
    "all on their way: the most capacity",
    free,
    { westus: open, eastus: open },
    "eastus: quota loading, capacity 500; 2 of 3",
  ],
  [
    "a quota that failed loses to one that is known",
    free,
    { eastus: failed(serverFailure), westus: remaining(5) },
    "westus: quota 5, capacity 300; 2 of 3",
  ],
  [
    "I4: a refused one too",
    free,
    { eastus: failed(forbidden()), westus: remaining(5) },
    "westus: quota 5, capacity 300; 2 of 3",
  ],
  [
    "a region without a figure of capacity is no candidate",
    { eastus: null, westus: 300 },
    { eastus: remaining(900), westus: remaining(5) },
    "westus: quota 5, capacity 300; 1 of 1",
  ],
  [
    "a region that does not list the type is no candidate",
    { ...free, japaneast: 900 },
    { japaneast: remaining(900), eastus: remaining(5) },
    "eastus: quota 5, capacity 500; 1 of 3",
  ],
])("best: %s", (_says, available, quota, best) =>
  expect(written(bestRegion(across, capacities(available), quotas(quota)))).toBe(best),
);

test.each<[says: string, answer: Reading<ModelCapacities>, figure: Figure<never>]>([
  ["on its way", open, { is: "loading" }],
  ["a failure", failed(serverFailure), unknownCell("available capacity could not be read")],
  ["a refusal names the role", failed(forbidden()), { is: "not-permitted", role: "Cognitive Services Contributor" }],
  ["no row for the type is “not offered”", capacities({}), notOffered],
  ["no row in a region that lists the type is “not offered”", capacities({ japaneast: 900 }), notOffered],
  [
    "P3: no row in an answer read in part is unknown",
    capacities({}, serverFailure),
    unknownCell("available capacity was read in part"),
  ],
  [
    "A7: a row whose figure cannot be read is unknown",
    capacities({ eastus: null }),
    unknownCell("Azure's available capacity held no number here"),
  ],
  ["A7: such a row elsewhere says nothing of these regions", capacities({ japaneast: null }), notOffered],
])("capacity: %s", (_says, answer, figure) =>
  expect(bestRegion(across, answer, quotas({ eastus: remaining(900) }))).toEqual({
    region: null,
    quota: figure,
    capacity: figure,
    askedCount: 0,
    regionCount: 0,
    isReading: figure.is === "loading",
  }),
);

const names = ["a", "b", "c", "d", "e", "f", "g"];
const figure = fc.option(fc.nat({ max: 50 }));
const world = fc.record({
  free: fc.dictionary(fc.constantFrom(...names), figure),
  quota: fc.dictionary(
    fc.constantFrom(...names),
    fc.oneof(
      fc.tuple(figure, figure).map(([limit, used]) => pools(usage(limit, used))),
      fc.constantFrom<Quota>(open, failed(serverFailure), failed(forbidden()), pools()),
    ),
  ),
  offered: fc.subarray(names),
});

test("no region that was asked beats the best one, and the best one is one of them", () =>
  fc.assert(
    fc.property(world, ({ free: available, quota, offered }) => {
      const best = bestRegion(offerIn(ZONE, ...offered), capacities(available), quotas(quota));
      const asked = offered.filter((region) => typeof available[region] === "number" && quota[region]);
      const fits = asked.flatMap((region) => {
        const reading = quota[region];
        const [pool] = reading?.is === "read" ? reading.data : [];
        if (typeof pool?.limit !== "number" || typeof pool.used !== "number") return [];
        return [Math.min(available[region] ?? 0, Math.max(0, pool.limit - pool.used))];
      });
      expect(best.askedCount).toBe(asked.length);
      const figures = offered.flatMap((region) => available[region] ?? []);
      expect(best.regionCount).toBe(figures.length);
      if (figures.every((free) => free === 0)) {
        expect(best).toMatchObject({ region: null, isReading: false });
        expect(best.capacity.is === "value").toBe(figures.length > 0);
        return;
      }
      if (asked.length > 0) expect(asked).toContain(best.region);
      if (fits.length === 0) expect(best.quota.is).not.toBe("value");
      else expect(best).toMatchObject({ quota: { is: "value" }, capacity: { is: "value" } });
      if (best.quota.is === "value" && best.capacity.is === "value")
        expect(Math.min(best.quota.value, best.capacity.value)).toBe(Math.max(...fits));
    }),
  ));
