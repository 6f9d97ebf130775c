import { expect, test } from "vitest";
import { forbidden, offer, offered, offerIn, rule, serverFailure } from "@/lib/offers/test-offers";
import { ptu, regionName, valueCell } from "@/lib/units";
import type { SiteOf } from "./region-row";
import { siteAt, type SiteQuestion } from "./site";
import type { CatalogScan, SubscriptionScan } from "./subscription-scan";
import {
  capacities,
  catalogOf,
  failed,
  GLOBAL,
  globalType,
  locations,
  NOW,
  open,
  quota,
  row,
  scanOf,
  siteOf,
  usage,
} from "./test-scans";

const eastus = regionName("eastus");
const asked: SiteQuestion = { neededPtu: 100, nowMs: NOW, isStopped: false };

const enough = { eastus: quota([usage(500, 100)]) };
const ready = scanOf({ quota: enough });
const nothing = capacities([]);
const refused = failed(forbidden());
const notListed = catalogOf(offered({ offers: [offerIn(GLOBAL, "westus")] }));
const beingListed = catalogOf(offered({ offers: [offerIn(GLOBAL, "westus")] }), { eastus: open });

test.each<[says: string, scan: SubscriptionScan, catalog: CatalogScan, verdict: SiteOf["verdict"]["is"]]>([
  ["all three are known", ready, catalogOf(), "deployable"],
  ["capacity is on its way", scanOf({ capacity: open }), catalogOf(), "loading"],
  [
    "the region's own capacity is",
    scanOf({ capacity: failed(serverFailure), own: { eastus: open }, quota: enough }),
    catalogOf(),
    "loading",
  ],
  ["quota is", scanOf({ quota: { eastus: open } }), catalogOf(), "loading"],
  ["nobody has asked for quota yet", scanOf(), catalogOf(), "loading"],
  ["the sizes are", ready, beingListed, "loading"],
  ["nothing was read, quota cannot be known before sizes", ready, catalogOf(null, { eastus: open }), "loading"],
  ["not offered by capacity is said at once", scanOf({ capacity: nothing }), beingListed, "not-offered"],
  ["also while quota is open", scanOf({ capacity: nothing, quota: { eastus: open } }), beingListed, "not-offered"],
  [
    "also where quota may not be read",
    scanOf({ capacity: nothing, quota: { eastus: refused } }),
    catalogOf(),
    "not-offered",
  ],
  ["not offered by the catalogue", ready, notListed, "not-offered"],
  [
    "also where quota failed: nobody needs it",
    scanOf({ quota: { eastus: failed(serverFailure) } }),
    notListed,
    "not-offered",
  ],
  ["but not before it is known whether quota may be read", scanOf({ quota: { eastus: open } }), notListed, "loading"],
  [
    "I4: not permitted is said while the sizes are on their way",
    scanOf({ quota: { eastus: refused } }),
    beingListed,
    "not-permitted",
  ],
  ["and stays so when they have come", scanOf({ quota: { eastus: refused } }), notListed, "not-permitted"],
  [
    "not while capacity may still say that nothing is offered",
    scanOf({ capacity: failed(serverFailure), own: { eastus: open }, quota: { eastus: refused } }),
    catalogOf(),
    "loading",
  ],
  [
    "capacity that may not be read decides alone",
    scanOf({ capacity: refused, quota: { eastus: open } }),
    beingListed,
    "not-permitted",
  ],
  ["so do sizes", scanOf({ quota: { eastus: open } }), catalogOf(null, { eastus: refused }), "not-permitted"],
  [
    "capacity is unknown, and quota on its way",
    scanOf({ capacity: failed(serverFailure), own: { eastus: failed(serverFailure) } }),
    catalogOf(),
    "loading",
  ],
  ["capacity is unknown", scanOf({ capacity: failed(serverFailure), quota: enough }), catalogOf(), "unknown"],
  ["quota is unknown", scanOf({ quota: { eastus: failed(serverFailure) } }), catalogOf(), "unknown"],
  ["the sizes are unknown", ready, catalogOf(null, { eastus: failed(serverFailure) }), "unknown"],
  [
    "the sizes name no rule",
    ready,
    catalogOf(offered({ offers: [offer(GLOBAL, { eastus: rule(null, null) })] })),
    "unknown",
  ],
])("verdict: %s", (_says, scan, catalog, verdict) => {
  expect(siteOf(scan, catalog).verdict.is).toBe(verdict);
});

test("where nothing is offered there is no quota to speak of, but a figure of it stands", () => {
  const remainingWith = (reading: ReturnType<SubscriptionScan["quotaIn"]>) =>
    siteOf(scanOf({ capacity: nothing, quota: reading ? { eastus: reading } : {} })).remaining;
  expect(remainingWith(undefined)).toEqual({ is: "not-offered" });
  expect(remainingWith(quota([]))).toEqual({ is: "not-offered" });
  expect(remainingWith(failed(serverFailure))).toEqual({ is: "not-offered" });
  expect(remainingWith(refused)).toEqual({ is: "not-offered" });
  expect(remainingWith(quota([usage(90, 0)]))).toEqual(valueCell(ptu(90)));
  expect(remainingWith(open), "it may yet be a figure").toEqual({ is: "loading" });
});

test.each<[says: string, neededPtu: number | null, catalog: CatalogScan, needed: number | null, verdict: string]>([
  ["what was typed", 100, catalogOf(), 100, "deployable"],
  ["nothing was typed: the smallest size here", null, catalogOf(), 15, "deployable"],
  [
    "of a list its first",
    null,
    catalogOf(offered({ offers: [offer(GLOBAL, { eastus: rule(15, 5, [50, 100]) })] })),
    50,
    "deployable",
  ],
  ["it is not known while the sizes are not", null, beingListed, null, "loading"],
  [
    "and where no rule is named",
    null,
    catalogOf(offered({ offers: [offer(GLOBAL, { eastus: rule(null, 5) })] })),
    null,
    "unknown",
  ],
  ["what was typed stands without sizes", 100, beingListed, 100, "loading"],
  [
    "the smallest may be too much",
    null,
    catalogOf(offered({ offers: [offer(GLOBAL, { eastus: rule(450, 50) })] })),
    450,
    "both-short",
  ],
])("needed: %s", (_says, neededPtu, catalog, needed, verdict) => {
  const scan = scanOf({ capacity: capacities([row("eastus", 395)]), quota: enough });
  const site = siteOf(scan, catalog, { neededPtu });
  expect([site.neededPtu, site.verdict.is]).toEqual([needed, verdict]);
});

test("A12: the region's own date of retirement counts, against the instant of the question", () => {
  const retired = offer(GLOBAL, { eastus: rule(15, 5) });
  const version = offered({
    offers: [{ ...retired, sizes: retired.sizes.map((size) => ({ ...size, retiresAt: NOW })) }],
  });
  expect(siteOf(ready, catalogOf(version)).verdict).toEqual({ is: "retired", sinceMs: NOW });
  expect(siteOf(ready, catalogOf(version), { nowMs: NOW - 1 }).verdict.is).toBe("deployable");
  expect(siteOf(ready, catalogOf(version)).retiresAt).toBe(NOW);
});

test("each subscription is looked at by itself: one that may not be read does not spoil the rest", () => {
  const scans = [
    scanOf({ id: "one", capacity: refused }),
    scanOf({ id: "two", quota: enough }),
    scanOf({ id: "three", capacity: nothing }),
  ];
  const found = siteAt(globalType, eastus, scans, catalogOf(), asked);
  expect(found?.each.map(({ subscription, verdict }) => `${subscription}: ${verdict.is}`)).toEqual([
    "one: not-permitted",
    "two: deployable",
    "three: not-offered",
  ]);
  expect(found?.best).toBe(found?.each[1]);
});

test("a region that one subscription lists is not offered to another whose whole answer has no row there", () => {
  const scans = [
    scanOf({ id: "one", quota: enough }),
    scanOf({ id: "two", capacity: nothing, locations: locations(["westus"]) }),
    scanOf({ id: "three", capacity: failed(serverFailure), locations: locations(["westus"]), quota: enough }),
  ];
  const found = siteAt(globalType, eastus, scans, catalogOf(), asked);
  expect(found?.each.map(({ verdict }) => verdict.is)).toEqual(["deployable", "not-offered", "unknown"]);
});

test("without a subscription there is no site", () =>
  expect(siteAt(globalType, eastus, [], catalogOf(), asked)).toBeNull());
