import { expect, test } from "vitest";
import type { AzureFailure } from "@/lib/azure";
import { forbidden, notFound, rejected, serverFailure } from "@/lib/offers/test-offers";
import { type Figure, notOffered, type Ptu, ptu, regionName, unknownCell, valueCell } from "@/lib/units";
import { availableAt } from "./figures";
import type { SubscriptionScan } from "./subscription-scan";
import { capacities, failed, GLOBAL, locations, open, REGIONAL, row, scanOf, ZONE } from "./test-scans";

type Scan = Parameters<typeof scanOf>[0];

const loading = { is: "loading" } as const;
const value = (size: number) => valueCell(ptu(size));
const refused = (role: string) => ({ is: "not-permitted", role }) as const;
const NOT_READ = unknownCell("available capacity could not be read");
const IN_PART = unknownCell("available capacity was read in part");
const globally = { region: regionName("eastus"), skuName: GLOBAL };

const availableIn = (scan: SubscriptionScan, skuName = GLOBAL) => availableAt(scan, { ...globally, skuName }).figure;

const call = { operation: "ModelCapacities_List", at: 0, clientRequestId: null, requestId: null, correlationId: null };
const offline: AzureFailure = { ...call, kind: "offline" };
const throttled: AzureFailure = { ...call, kind: "throttled", retryAtMs: null, words: { code: null, message: null } };
const cutOff = capacities([row("westus", 70)], serverFailure);

test.each<[says: string, scan: Scan, figure: Figure<Ptu>]>([
  ["the answer for all regions holds the row", { capacity: capacities([row("eastus", 400)]) }, value(400)],
  ["0 is offered, with nothing free", { capacity: capacities([row("eastus", 0)]) }, value(0)],
  [
    "A7: a row without a number that can be read is unknown, and never asked about again",
    { capacity: capacities([row("eastus", null)]), own: { eastus: capacities([row("eastus", 9)]) } },
    unknownCell("Azure's answer held no number here"),
  ],
  ["it is whole and has no row: not offered", { capacity: capacities([row("westus", 70)]) }, notOffered],
  [
    "a row of another type is no row",
    { capacity: capacities([row("eastus", 70, { skuName: ZONE }), row("eastus", 80, { skuName: REGIONAL })]) },
    notOffered,
  ],
  [
    "A10: a SKU in another casing is the same",
    { capacity: capacities([row("eastus", 55, { skuName: GLOBAL.toUpperCase() })]) },
    value(55),
  ],
  ["it is open", { capacity: open, own: { eastus: capacities([row("eastus", 9)]) } }, loading],
])("available: %s", (_says, scan, figure) => expect(availableIn(scanOf(scan))).toEqual(figure));

/** Both ways to need a region's own answer. */
const lacking = [
  ["failed", failed(serverFailure), NOT_READ],
  ["was cut off", cutOff, IN_PART],
] as const;

test.each(lacking)(
  "P3: the answer for all regions %s: the region's own answer counts",
  (_says, capacity, otherwise) => {
    const inEast = (own?: ReturnType<typeof capacities>) =>
      availableIn(scanOf({ capacity, own: own === undefined ? {} : { eastus: own } }));
    expect(inEast(capacities([row("eastus", 120)]))).toEqual(value(120));
    expect(inEast(capacities([row("eastus", null)]))).toEqual(unknownCell("Azure's answer held no number here"));
    expect(inEast(capacities([]))).toEqual(notOffered);
    expect(inEast(capacities([row("westus", 5), row("eastus", 5, { skuName: ZONE })]))).toEqual(notOffered);
    expect(inEast(capacities([], serverFailure))).toEqual(IN_PART);
    expect(inEast(capacities([row("eastus", 7)], serverFailure))).toEqual(value(7));
    expect(inEast(open)).toEqual(loading);
    expect(inEast(failed(serverFailure))).toEqual(NOT_READ);
    expect(inEast(failed(forbidden()))).toEqual(refused("Cognitive Services Contributor"));
    expect(inEast(failed(notFound("NoRegisteredProviderFound")))).toEqual(notOffered);
    expect(inEast(failed(rejected("LocationNotAvailableForResourceType")))).toEqual(notOffered);
    expect(inEast(failed(rejected("InvalidSubscriptionId")))).toEqual(NOT_READ);
    expect(inEast()).toEqual(otherwise);
  },
);

test("a row that arrived before the answer was cut off stands, whatever the region says itself", () =>
  expect(
    availableIn(scanOf({ capacity: capacities([row("eastus", 70)], serverFailure), own: { eastus: capacities([]) } })),
  ).toEqual(value(70)));

test("A7: an answer that was cut off and could not be renewed stays cut off: nothing turns into not offered", () => {
  const listing = cutOff.is === "read" ? cutOff.data : null;
  if (listing === null) throw new Error("read, by its making");
  const stale = { is: "read", data: listing, missing: [] } as const;
  expect(availableIn(scanOf({ capacity: stale }))).toEqual(IN_PART);
  expect(availableIn(scanOf({ capacity: failed(serverFailure), own: { eastus: stale } }))).toEqual(IN_PART);
});

test.each<[says: string, failure: AzureFailure, figure: Figure<Ptu>]>([
  ["a refusal names the role", forbidden(), refused("Cognitive Services Contributor")],
  ["no network", offline, NOT_READ],
  ["throttled", throttled, NOT_READ],
  ["an error of Azure's", serverFailure, NOT_READ],
  ["no such model", notFound(null), NOT_READ],
  ["an absence of the whole provider says nothing of one region", notFound("InvalidLocation"), NOT_READ],
])("where no region is asked by itself: %s", (_says, failure, figure) =>
  expect(availableIn(scanOf({ capacity: failed(failure) }))).toEqual(figure),
);

test.each<[says: string, scan: Scan, figure: Figure<Ptu>]>([
  ["while the list of regions is open, each may yet be asked", { capacity: failed(serverFailure) }, loading],
  ["also where the answer was cut off", { capacity: cutOff }, loading],
  [
    "but not after a refusal: it would meet each of them",
    { capacity: failed(forbidden()) },
    refused("Cognitive Services Contributor"),
  ],
  ["nor without a network", { capacity: failed(offline) }, NOT_READ],
])("not asked yet: %s", (_says, scan, figure) =>
  expect(availableIn(scanOf({ ...scan, locations: open }))).toEqual(figure),
);

test.each([
  ["failed", failed(serverFailure)],
  ["does not hold the region", locations(["westus"])],
])("where the subscription's list of regions %s, the region is never asked, and that is said", (_says, list) =>
  expect(availableIn(scanOf({ capacity: failed(serverFailure), locations: list }))).toEqual(NOT_READ),
);

test("whose pool it is comes from the row that the figure comes from", () => {
  const [wide, own] = [
    { type: "Global", id: "Global" },
    { type: "Regional", id: "EastUS" },
  ];
  const scan = scanOf({
    capacity: capacities([row("eastus", 4, { scope: wide })], serverFailure),
    own: { eastus: capacities([row("eastus", 4, { scope: own }), row("eastus", 5, { skuName: ZONE, scope: own })]) },
  });
  expect(availableAt(scan, globally).scope).toEqual(wide);
  expect(availableAt(scan, { ...globally, skuName: ZONE }).scope).toEqual(own);
  expect(availableAt(scan, { ...globally, skuName: REGIONAL }).scope).toBeNull();
});
