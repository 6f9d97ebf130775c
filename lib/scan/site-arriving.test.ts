import fc from "fast-check";
import { expect, test } from "vitest";
import { forbidden, notFound, offered, offerIn, serverFailure } from "@/lib/offers/test-offers";
import { regionName, unknownCell } from "@/lib/units";
import { asksQuota } from "./region-rows";
import { asksEachRegion, type CatalogScan, type SubscriptionScan } from "./subscription-scan";
import {
  capacities,
  catalogOf,
  catalogRead,
  failed,
  GLOBAL,
  locations,
  open,
  quota,
  row,
  scanOf,
  siteOf,
  usage,
  ZONE,
} from "./test-scans";

const eastus = regionName("eastus");
const failures = [failed(serverFailure), failed(forbidden()), failed(notFound("InvalidLocation"))] as const;

/** Any way in which each of the four questions of one place can end. */
const answers = fc.record({
  capacity: fc.constantFrom(
    ...[capacities([row("eastus", 400)]), capacities([row("eastus", 0)]), capacities([row("eastus", null)])],
    ...[capacities([]), capacities([row("eastus", 5, { skuName: ZONE })]), capacities([], serverFailure)],
    ...failures,
  ),
  own: fc.constantFrom(
    ...[capacities([row("eastus", 300)]), capacities([]), capacities([], serverFailure)],
    ...[capacities([row("eastus", 5, { skuName: ZONE })]), capacities([row("westus", 5)])],
    ...failures,
  ),
  quota: fc.constantFrom(
    ...[quota([usage(500, 0)]), quota([usage(90, 0)]), quota([usage(-1, 0)]), quota([]), quota([], serverFailure)],
    ...failures,
  ),
  catalog: fc.constantFrom(catalogRead("eastus"), catalogRead("eastus", serverFailure), ...failures),
  isListedHere: fc.boolean(),
  isListedElsewhere: fc.boolean(),
  isRegionListed: fc.boolean(),
});
type Answers = typeof answers extends fc.Arbitrary<infer T> ? T : never;

/** Which of them have arrived. */
const arrived = fc.record({
  locations: fc.boolean(),
  capacity: fc.boolean(),
  own: fc.boolean(),
  quota: fc.boolean(),
  catalog: fc.boolean(),
});
type Arrived = typeof arrived extends fc.Arbitrary<infer T> ? T : never;

const all: Arrived = { locations: true, capacity: true, own: true, quota: true, catalog: true };

/** The place as it stands by then: a question is asked only where the scan asks it. */
function placeAt(answer: Answers, by: Arrived, isStopped = false) {
  const capacity = by.capacity ? answer.capacity : open;
  const list = by.locations ? locations(answer.isRegionListed ? ["eastus"] : []) : open;
  const isAsked = asksEachRegion(capacity) && by.locations && answer.isRegionListed;
  const before = scanOf({ locations: list, capacity, own: isAsked ? { eastus: by.own ? answer.own : open } : {} });
  const asking = asksQuota(before, eastus, false);
  const scan: SubscriptionScan = {
    ...before,
    quotaIn: () => (asking ? (by.quota ? answer.quota : open) : undefined),
  };
  const here = by.catalog && answer.isListedHere && answer.catalog.is === "read" ? ["eastus"] : [];
  const offers = [...here, ...(answer.isListedElsewhere ? ["westus"] : [])];
  const version = offers.length === 0 ? null : offered({ offers: [offerIn(GLOBAL, ...offers)] });
  return siteOf(scan, catalogOf(version, { eastus: by.catalog ? answer.catalog : open }), { isStopped });
}

test("once everything has arrived nothing is being read: no figure waits for a question that is never asked", () =>
  fc.assert(
    fc.property(answers, (answer) => {
      const { available, remaining, sizes, verdict } = placeAt(answer, all);
      expect([available.is, remaining.is, sizes.is, verdict.is]).not.toContain("loading");
    }),
    { numRuns: 300 },
  ));

test("a verdict that is said stands: what arrives later never turns it into another", () =>
  fc.assert(
    fc.property(answers, arrived, (answer, by) => {
      const early = placeAt(answer, by);
      if (early.verdict.is !== "loading") expect(early.verdict.is).toBe(placeAt(answer, all).verdict.is);
      // Nor is a number taken back, or "not offered".
      const end = placeAt(answer, all);
      if (["value", "not-offered", "not-permitted"].includes(early.available.is))
        expect(early.available).toEqual(end.available);
    }),
    { numRuns: 1000 },
  ));

test("once a person has cancelled, nothing is being read, and what was unknown by then is no number", () =>
  fc.assert(
    fc.property(answers, arrived, (answer, by) => {
      const stopped = placeAt(answer, by, true);
      const early = placeAt(answer, by);
      expect([stopped.available.is, stopped.remaining.is, stopped.sizes.is, stopped.verdict.is]).not.toContain(
        "loading",
      );
      if (early.verdict.is === "loading")
        expect(["unknown", "not-permitted", "not-offered"]).toContain(stopped.verdict.is);
      else expect(stopped.verdict).toEqual(early.verdict);
    }),
    { numRuns: 300 },
  ));

const reading = catalogOf(offered({ offers: [offerIn(GLOBAL, "westus")] }), { eastus: open });
const ready = scanOf({ quota: { eastus: quota([usage(500, 0)]) } });

test.each<[says: string, scan: SubscriptionScan, catalog: CatalogScan, figures: [string, string, string]]>([
  ["capacity", scanOf({ capacity: open }), catalogOf(), ["unknown", "unknown", "value"]],
  ["quota", scanOf({ quota: { eastus: open } }), catalogOf(), ["value", "unknown", "value"]],
  ["sizes", ready, reading, ["value", "value", "unknown"]],
])("cancelled: %s that was on its way is unknown, what arrived stands", (_says, scan, catalog, figures) => {
  const { available, remaining, sizes, verdict } = siteOf(scan, catalog, { isStopped: true });
  expect([available.is, remaining.is, sizes.is]).toEqual(figures);
  expect(verdict).toEqual({ is: "unknown", why: "reading was cancelled" });
  expect([available, remaining, sizes]).toContainEqual(unknownCell("reading was cancelled"));
});

test("cancelled: a scan that was done says what it said", () =>
  expect(siteOf(ready, catalogOf(), { isStopped: true }).verdict.is).toBe("deployable"));
