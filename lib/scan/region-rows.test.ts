import { expect, test } from "vitest";
import { anywhere, type Residency } from "@/lib/deployability";
import { forbidden, offered, offerIn, serverFailure } from "@/lib/offers/test-offers";
import { regionName } from "@/lib/units";
import { regionRows, regionsOf, typesOf, withTypes } from "./region-rows";
import type { SubscriptionScan } from "./subscription-scan";
import {
  capacities,
  catalogOf,
  failed,
  GLOBAL,
  locations,
  NOW,
  open,
  quota,
  region,
  REGIONAL,
  row,
  scanOf,
  usage,
  ZONE,
} from "./test-scans";

const question = { neededPtu: 100, nowMs: NOW, isStopped: false, residency: anywhere };
const world = locations([
  region("eastus", { displayName: "East US", geography: "United States" }),
  region("swedencentral", { displayName: "Sweden Central", geography: "Sweden" }),
  region("swedensouth", { displayName: "Sweden South", geography: "Sweden" }),
  region("japaneast", { displayName: "Japan East", geography: "Japan" }),
]);
const noCatalog = catalogOf(null);

/** "eastus: GlobalProvisionedManaged ProvisionedManaged" */
const written = (rows: ReturnType<typeof regionRows>) =>
  rows.map(({ name, sites }) => `${name}: ${sites.map(({ type }) => type.scope).join(" ")}`);

const rowsWithin = (residency: Residency, more: Partial<Parameters<typeof scanOf>[0]> = {}) =>
  written(
    regionRows([scanOf({ locations: world, capacity: capacities([]), ...more })], noCatalog, {
      ...question,
      residency,
    }),
  );

const inSweden: Residency = { is: "region", region: regionName("Sweden Central") };
const eu: Residency = { is: "zone", zone: "EU" };
const marsNorth = { capacity: capacities([row("marsnorth", 5)]) };
const lunar = { capacity: capacities([row("eastus", 5, { skuName: "LunarProvisionedManaged" })]) };

test.each<[says: string, rows: readonly string[], expected: readonly string[]]>([
  [
    "anywhere: each type in each region",
    rowsWithin(anywhere),
    ["eastus", "japaneast", "swedencentral", "swedensouth"].map((name) => `${name}: global zone region`),
  ],
  [
    "in a zone: its regions, and no global type",
    rowsWithin(eu),
    ["swedencentral: zone region", "swedensouth: zone region"],
  ],
  ["in the other zone", rowsWithin({ is: "zone", zone: "US" }), ["eastus: zone region"]],
  ["in one region: its regional type alone", rowsWithin(inSweden), ["swedencentral: region"]],
  ["in a region that nobody knows: none", rowsWithin({ is: "region", region: regionName("atlantis") }), []],
  [
    "A11: a region in no list stands last by its name",
    rowsWithin(anywhere, marsNorth).slice(2, 3),
    ["marsnorth: global zone region"],
  ],
  ["A11: where it lies is not known: it is in no zone", rowsWithin(eu, marsNorth), rowsWithin(eu)],
  [
    "A11: but it is itself",
    rowsWithin({ is: "region", region: regionName("marsnorth") }, marsNorth),
    ["marsnorth: region"],
  ],
  [
    "A7: a type that only Azure knows stands in each region",
    rowsWithin(anywhere, lunar).slice(0, 1),
    ["eastus: global zone region unknown"],
  ],
  ["A7: where it takes the data is not known: it stays in no zone", rowsWithin(eu, lunar), rowsWithin(eu)],
  [
    "without a list of regions those stand that capacity names",
    rowsWithin(anywhere, { ...marsNorth, locations: failed(serverFailure) }),
    ["marsnorth: global zone region"],
  ],
  ["nothing read: none", rowsWithin(anywhere, { capacity: open, locations: open }), []],
])("data stays %s", (_says, rows, expected) => expect(rows).toEqual(expected));

test("A10: one region in several spellings, by several subscriptions, is one row with a site of each", () => {
  const scans = [
    scanOf({ id: "one", locations: world, capacity: capacities([row("East US", 5)]) }),
    scanOf({
      id: "two",
      locations: locations([region("EASTUS", { displayName: "EastUS" })]),
      capacity: capacities([row("EastUS", 7)]),
    }),
  ];
  const rows = regionRows(scans, noCatalog, question).filter(({ name }) => name === "eastus");
  expect(rows).toHaveLength(1);
  expect(rows[0]?.displayName).toBe("East US");
  expect(rows[0]?.sites[0]?.each.map(({ subscription, available }) => [subscription, available])).toEqual([
    ["one", { is: "value", value: 5 }],
    ["two", { is: "value", value: 7 }],
  ]);
});

test("a geography that only the second subscription tells decides where data stays", () => {
  const scans = [
    scanOf({ id: "one", locations: locations(["swedencentral"]) }),
    scanOf({ id: "two", locations: world }),
  ];
  expect(written(regionRows(scans, noCatalog, { ...question, residency: eu }))[0]).toBe("swedencentral: zone region");
});

test("regions are those that are listed, and those that only capacity names; each once, also without a subscription", () => {
  const scans = [
    scanOf(),
    scanOf({ locations: failed(serverFailure), capacity: capacities([row("West US", 1), row("Mars", 1)]) }),
  ];
  expect(regionsOf(scans).map(({ name, isListed }) => [name, isListed])).toEqual([
    ...[
      ["eastus", true],
      ["mars", false],
      ["westus", true],
    ],
  ]);
  expect(regionsOf([])).toEqual([]);
});

test.each<[says: string, scans: readonly SubscriptionScan[], offers: readonly string[], more: readonly string[]]>([
  ["nothing read", [], [], []],
  ["named by the catalogue", [], ["LunarProvisionedManaged", GLOBAL.toLowerCase()], ["LunarProvisionedManaged"]],
  ["named by capacity", [scanOf(lunar)], [], ["LunarProvisionedManaged"]],
  ["what counts no PTU is none of them", [], ["Standard"], []],
  [
    "named by a region's own answer alone",
    [
      scanOf({
        capacity: failed(serverFailure),
        own: { westus: capacities([row("westus", 5, { skuName: "LunarProvisionedManaged" })]) },
      }),
    ],
    [],
    ["LunarProvisionedManaged"],
  ],
])("the three known types stand first, then those that answers name: %s", (_says, scans, offers, more) =>
  expect(
    typesOf(scans, { version: offered({ offers: offers.map((sku) => offerIn(sku, "eastus")) }) }).map(
      ({ skuName }) => skuName,
    ),
  ).toEqual([...[GLOBAL, ZONE, REGIONAL], ...more]),
);

test.each<[says: string, skuNames: readonly string[], expected: readonly string[]]>([
  ["none chosen means all", [], ["eastus: global zone region", "swedencentral: global zone region"]],
  ["one", [ZONE], ["eastus: zone", "swedencentral: zone"]],
  [
    "in the order they are always shown, whatever the casing",
    [REGIONAL.toUpperCase(), GLOBAL.toLowerCase()],
    ["eastus: global region", "swedencentral: global region"],
  ],
  ["none that is there", ["LunarProvisionedManaged"], []],
])("with types: %s", (_says, skuNames, expected) => {
  const rows = regionRows([scanOf({ locations: world })], noCatalog, question).filter(({ name }) =>
    /eastus|central/.test(name),
  );
  expect(written(withTypes(rows, skuNames))).toEqual(expected);
  if (skuNames.length === 0) expect(withTypes(rows, skuNames)).toBe(rows);
});

test("several subscriptions: quota of each is its own", () => {
  const scans = [
    scanOf({ id: "one", quota: { eastus: quota([usage(500, 0)]) } }),
    scanOf({ id: "two", quota: { eastus: failed(forbidden()) } }),
  ];
  const [first] = regionRows(scans, catalogOf(), question);
  expect(first?.sites[0]?.each.map(({ verdict }) => verdict.is)).toEqual(["deployable", "not-permitted"]);
  expect(first?.sites[0]?.best.subscription).toBe("one");
});
