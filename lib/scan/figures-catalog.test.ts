import { expect, test } from "vitest";
import type { AzureFailure } from "@/lib/azure";
import type { OfferedVersion } from "@/lib/offers";
import { forbidden, notFound, offer, offered, rejected, rule, serverFailure } from "@/lib/offers/test-offers";
import type { SizeRule } from "@/lib/sources/catalog";
import { type Figure, notOffered, type Ptu, ptu, regionName, unknownCell, valueCell } from "@/lib/units";
import { poolAt, remainingAt, retirementAt, sizesAt } from "./figures";
import type { CatalogScan, SubscriptionScan } from "./subscription-scan";
import { catalogOf, catalogRead, failed, GLOBAL, open, quota, scanOf, usage, ZONE } from "./test-scans";

const loading = { is: "loading" } as const;
const value = (size: number) => valueCell(ptu(size));
const refused = { is: "not-permitted", role: "Cognitive Services Contributor" } as const;
const inEast = { region: regionName("eastus"), skuName: GLOBAL };
const inWest = { region: regionName("westus"), skuName: GLOBAL };

/** Global in these regions: pool by region, and the sizes 15 and 5 more. */
const pooled = (pools: Record<string, string | null>, skuName = GLOBAL): OfferedVersion =>
  offered({
    offers: [
      {
        skuName,
        sizes: Object.entries(pools).flatMap(([region, pool]) => offer(skuName, { [region]: rule(15, 5) }, pool).sizes),
      },
    ],
  });

const dated = (retiresAt: number | null, versions: number | null): OfferedVersion => {
  const [global] = pooled({ eastus: null }).offers;
  return offered({
    retiresAt: versions,
    offers: [{ skuName: GLOBAL, sizes: (global?.sizes ?? []).map((size) => ({ ...size, retiresAt })) }],
  });
};

const sized = valueCell(rule(15, 5));
type Catalog = Parameters<typeof catalogOf>;

test.each<[says: string, catalog: Catalog, figure: Figure<SizeRule>]>([
  ["what the region's catalogue lists", [pooled({ eastus: null })], sized],
  ["A10: of a SKU in another casing too", [pooled({ eastus: null }, GLOBAL.toLowerCase())], sized],
  ["listed in another region alone, and read whole here", [pooled({ westus: null })], notOffered],
  ["no catalogue lists the version, and this one was read whole", [null], notOffered],
  ["nobody has asked for it yet", [null, { eastus: undefined }], loading],
  ["it is open", [pooled({ westus: null }), { eastus: open }], loading],
  [
    "read in part, it cannot say what is not there",
    [null, { eastus: catalogRead("eastus", serverFailure) }],
    unknownCell("the catalogue was read in part here"),
  ],
  [
    "read in part, what is there stands",
    [pooled({ eastus: null }), { eastus: catalogRead("eastus", serverFailure) }],
    sized,
  ],
  [
    "it failed",
    [pooled({ westus: null }), { eastus: failed(serverFailure) }],
    unknownCell("the catalogue could not be read here"),
  ],
  ["a refusal names the role", [null, { eastus: failed(forbidden()) }], refused],
  ["a refusal is one whatever its code", [null, { eastus: failed(forbidden("InvalidLocation")) }], refused],
  ["the service is not in that region", [null, { eastus: failed(notFound("NoRegisteredProviderFound")) }], notOffered],
  ["no such location", [null, { eastus: failed(rejected("invalidlocation")) }], notOffered],
])("sizes: %s", (_says, catalog, figure) => expect(sizesAt(catalogOf(...catalog), inEast)).toEqual(figure));

test("sizes: a catalogue that was cut off and could not be renewed stays cut off", () => {
  const part = catalogRead("eastus", serverFailure);
  const stale = part.is === "read" ? { ...part, missing: [] } : part;
  expect(sizesAt(catalogOf(null, { eastus: stale }), inEast)).toEqual(
    unknownCell("the catalogue was read in part here"),
  );
});

test.each<[says: string, version: OfferedVersion | null, retiresAt: number | null]>([
  ["the region's own date", dated(2, 9), 2],
  ["no date here is none, though the version has one elsewhere", dated(null, 9), null],
  ["where the type is not listed, the version's", offered({ retiresAt: 9, offers: [] }), 9],
  ["no version is known", null, null],
])("retirement: %s", (_says, version, retiresAt) => expect(retirementAt(catalogOf(version), inEast)).toBe(retiresAt));

test.each<[says: string, version: OfferedVersion | null, pool: string | null]>([
  ["what its own region links it to", pooled({ westus: "Other", eastus: "Own" }), "Own"],
  ["else what another region does", pooled({ westus: "Other", eastus: null }), "Other"],
  ["the first of them that says", pooled({ westus: null, japaneast: "Third" }), "Third"],
  ["none says", pooled({ eastus: null }), null],
  ["another type's link is none", pooled({ eastus: "Zone" }, ZONE), null],
  ["no version is known", null, null],
])("pool of quota: %s", (_says, version, pool) => expect(poolAt(catalogOf(version), inEast)).toBe(pool));

const whole = catalogOf(pooled({ eastus: `OPENAI.${GLOBAL}` }));
const SAYS_NOT = unknownCell("the catalogue does not say which quota this type draws from");
const NOT_READ = unknownCell("quota could not be read");
type Quota = NonNullable<ReturnType<SubscriptionScan["quotaIn"]>>;

test.each<[says: string, reading: Quota, catalog: CatalogScan, figure: Figure<Ptu>]>([
  [
    "what is left of the pool, whatever its casing",
    quota([usage(9, 9, { pool: "x" }), usage(500, 120)]),
    whole,
    value(380),
  ],
  ["A13: a limit of -1 says nothing", quota([usage(-1, 0)]), whole, unknownCell("Azure names no limit here")],
  ["A13: more used than the limit leaves 0", quota([usage(100, 130)]), whole, value(0)],
  ["A7: a limit that cannot be read", quota([usage(null, 0)]), whole, unknownCell("Azure's quota held no number here")],
  ["A13: no pool of that name", quota([]), whole, unknownCell(`no quota named OPENAI.${GLOBAL}`)],
  [
    "P3: nor is it sure where quota was read in part",
    quota([], serverFailure),
    whole,
    unknownCell("quota was read in part"),
  ],
  ["P3: what arrived stands", quota([usage(9, 1)], serverFailure), whole, value(8)],
  ["it is open", open, whole, loading],
  ["it failed", failed(serverFailure), whole, NOT_READ],
  ["I4: a refusal names the role", failed(forbidden()), whole, refused],
  [
    "the link of another region's SKU counts",
    quota([usage(500, 0)]),
    catalogOf(pooled({ westus: `OpenAI.${GLOBAL}` })),
    value(500),
  ],
  [
    "no link, though the catalogue lists the type",
    quota([usage(500, 0)]),
    catalogOf(pooled({ eastus: null })),
    SAYS_NOT,
  ],
  ["no link yet: the catalogue is on its way", quota([usage(500, 0)]), catalogOf(null, { eastus: open }), loading],
  ["no link: the catalogue lists it nowhere", quota([usage(500, 0)]), catalogOf(null), notOffered],
  ["no link: the catalogue may not be read", quota([]), catalogOf(null, { eastus: failed(forbidden()) }), refused],
  [
    "no link: the catalogue could not be read",
    quota([]),
    catalogOf(null, { eastus: failed(serverFailure) }),
    unknownCell("the catalogue could not be read here"),
  ],
])("remaining: %s", (_says, reading, catalog, figure) =>
  expect(remainingAt(scanOf({ quota: { eastus: reading } }), catalog, inEast, true).figure).toEqual(figure),
);

test("remaining: a place nobody asks about yet is on its way, but for one where nothing is offered", () => {
  expect(remainingAt(scanOf(), whole, inEast, true).figure).toEqual(loading);
  expect(remainingAt(scanOf(), whole, inEast, false).figure).toEqual(notOffered);
});

test("remaining: each region has its own answer, and whose pool it is comes from the row of that pool", () => {
  const [one, other] = [
    { type: "Global", id: "Global" },
    { type: "Regional", id: "WestUS" },
  ];
  const scan = scanOf({
    quota: {
      eastus: quota([usage(9, 0, { pool: "x", scope: other }), usage(100, 0, { scope: one })]),
      westus: quota([usage(50, 0, { scope: other })]),
    },
  });
  expect(remainingAt(scan, whole, inEast, true)).toEqual({ figure: value(100), scope: one });
  expect(remainingAt(scan, whole, inWest, true)).toEqual({ figure: value(50), scope: other });
});

test("absence of a code is not absence of a service", () => {
  const failures: readonly AzureFailure[] = [notFound(null), rejected(null), serverFailure];
  for (const failure of failures)
    expect(sizesAt(catalogOf(null, { eastus: failed(failure) }), inEast).is).toBe("unknown");
});
