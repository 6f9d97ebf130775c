import { expect, test } from "vitest";
import type { AzureFailure } from "@/lib/azure";
import { forbidden, notFound, rejected, serverFailure } from "@/lib/offers/test-offers";
import { regionName } from "@/lib/units";
import { asksQuota } from "./region-rows";
import type { SubscriptionScan } from "./subscription-scan";
import { capacities, failed, open, row, scanOf, ZONE } from "./test-scans";

const zoneRow = row("eastus", 5, { skuName: ZONE });
const part = capacities([row("westus", 5)], serverFailure);
const renewedInVain = part.is === "read" ? ({ ...part, missing: [] } as const) : part;
const wideFailed = failed(serverFailure);
const own = (reading: ReturnType<typeof capacities>, capacity: ReturnType<typeof capacities> = wideFailed) =>
  scanOf({ capacity, own: { eastus: reading } });
const absence: AzureFailure = notFound("LocationNotAvailableForResourceType");

test.each<[says: string, scan: SubscriptionScan, asks: boolean]>([
  ["a row of any type is there", scanOf({ capacity: capacities([zoneRow]) }), true],
  ["a row that is 0 is there", scanOf({ capacity: capacities([row("eastus", 0)]) }), true],
  ["a row that cannot be read is there", scanOf({ capacity: capacities([row("eastus", null)]) }), true],
  ["the whole answer has none there", scanOf({ capacity: capacities([row("westus", 5)]) }), false],
  ["the answer was cut off before it", scanOf({ capacity: part }), true],
  ["it was cut off, and could not be renewed", scanOf({ capacity: renewedInVain }), true],
  [
    "it was cut off behind its row",
    scanOf({ capacity: capacities([zoneRow], serverFailure), own: { eastus: capacities([]) } }),
    true,
  ],
  ["capacity failed", scanOf({ capacity: wideFailed }), true],
  ["capacity may not be read", scanOf({ capacity: failed(forbidden()) }), true],
  ["the region's own answer is on its way", own(open), true],
  ["the region's own answer failed", own(failed(rejected(null))), true],
  ["the region does not have the service", own(failed(absence)), false],
  ["the region's own answer has a row", own(capacities([zoneRow])), true],
  ["the region's own answer has none", own(capacities([])), false],
  ["nor has one beside a wide one that was cut off", own(capacities([]), part), false],
  ["the region's own answer speaks of another", own(capacities([row("westus", 5)])), false],
  ["the region's own answer was cut off: what it lacks may be there", own(capacities([], serverFailure)), true],
])("quota is asked where it is worth a call: %s: %#", (_says, scan, asks) =>
  expect([asksQuota(scan, regionName("eastus"), true), asksQuota(scan, regionName("eastus"), false)]).toEqual([
    asks,
    asks,
  ]),
);

test.each([true, false])(
  "while capacity is on its way, quota is asked where a catalogue lists the version: %s",
  (isListed) => expect(asksQuota(scanOf({ capacity: open }), regionName("eastus"), isListed)).toBe(isListed),
);
