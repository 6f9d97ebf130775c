import { expect, test } from "vitest";
import { anywhere, type Residency } from "@/lib/deployability";
import type { OfferedVersion } from "@/lib/offers";
import { forbidden, offered, offerIn } from "@/lib/offers/test-offers";
import type { SubscriptionScan } from "@/lib/scan";
import { regionName } from "@/lib/units";
import { catalogsToRead, placesToAsk } from "./asking-order";
import { parseAsOrder } from "./row-order";
import { available, failed, listing, open, scanOf } from "./test-scans";

const GLOBAL = "GlobalProvisionedManaged";
const question = { neededPtu: 100, nowMs: 0, isStopped: false };
const eu: Residency = { is: "zone", zone: "EU" };

interface View {
  residency?: Residency;
  geography?: string;
  only?: boolean;
  find?: string;
  sort?: string;
  version?: OfferedVersion | null;
}

const asked = (
  scans: readonly SubscriptionScan[],
  { residency = anywhere, geography, only = false, find = "", sort, version = null }: View = {},
) =>
  placesToAsk(
    scans,
    version,
    { ...question, residency },
    { geography: geography ?? null, only, find, sort: parseAsOrder.parse(sort ?? "name") ?? parseAsOrder.defaultValue },
  ).map(({ subscription, region }) => `${region} ${subscription}`);

const listedIn = (...regions: string[]) => offered({ offers: [offerIn(GLOBAL, ...regions)] });
const [one, two] = [scanOf("one"), scanOf("two")];
const ownAnswers = { eastus: available({ eastus: 1 }), japaneast: available({}), swedencentral: open };

test.each<[says: string, places: readonly string[], expected: readonly string[]]>([
  ["by name, as the table stands", asked([one]), ["eastus one", "japaneast one", "swedencentral one"]],
  [
    "the other way round, as it stands",
    asked([one], { sort: "-name" }),
    ["swedencentral one", "japaneast one", "eastus one"],
  ],
  [
    "by what is available, the largest first",
    asked([one], { sort: `-available:${GLOBAL}` }),
    ["japaneast one", "swedencentral one", "eastus one"],
  ],
  [
    "what quota would tell does not sort: by name",
    asked([one], { sort: `-remaining:${GLOBAL}` }),
    ["eastus one", "japaneast one", "swedencentral one"],
  ],
  [
    "nor does a verdict",
    asked([one], { sort: `-verdict:${GLOBAL}` }),
    ["eastus one", "japaneast one", "swedencentral one"],
  ],
  [
    "region by region, each subscription of it",
    asked([one, two]),
    ["eastus one", "eastus two", "japaneast one", "japaneast two", "swedencentral one", "swedencentral two"],
  ],
  [
    "a geography in view first, then the others",
    asked([one], { geography: "Sweden" }),
    ["swedencentral one", "eastus one", "japaneast one"],
  ],
  [
    "words in view first, then the others",
    asked([one], { find: "japan" }),
    ["japaneast one", "eastus one", "swedencentral one"],
  ],
  [
    "only deployable hides nothing before quota is known",
    asked([one], { only: true, sort: "-name" }),
    ["swedencentral one", "japaneast one", "eastus one"],
  ],
  ["nothing where the data must not go", asked([one], { residency: eu }), ["swedencentral one"]],
  ["nothing before capacity is known", asked([scanOf("one", { capacity: open })]), []],
  [
    "before capacity is known, where a catalogue lists the version",
    asked([scanOf("one", { capacity: open }), two], { version: listedIn("japaneast") }),
    ["eastus two", "japaneast one", "japaneast two", "swedencentral two"],
  ],
  [
    "nothing where nothing is offered",
    asked([scanOf("one", { capacity: available({ japaneast: 0 }) })]),
    ["japaneast one"],
  ],
  [
    "nothing of the subscription that is offered nothing there",
    asked([one, scanOf("two", { capacity: available({ eastus: 5 }) })]),
    ["eastus one", "eastus two", "japaneast one", "swedencentral one"],
  ],
  [
    "everywhere, where capacity failed",
    asked([scanOf("one", { capacity: failed })]),
    ["eastus one", "japaneast one", "swedencentral one"],
  ],
  [
    "everywhere, where capacity may not be read",
    asked([scanOf("one", { capacity: { is: "failed", failure: forbidden() } })]),
    ["eastus one", "japaneast one", "swedencentral one"],
  ],
  [
    "not in a region whose own answer has nothing",
    asked([
      scanOf("one", {
        capacity: failed,
        capacityIn: (region) => Object.entries(ownAnswers).find(([name]) => name === region)?.[1],
      }),
    ]),
    ["eastus one", "swedencentral one"],
  ],
  [
    "A11: in a region that no list has",
    asked([scanOf("one", { capacity: available({ marsnorth: 5 }) })]),
    ["marsnorth one"],
  ],
  ["without a subscription nothing", asked([]), []],
])("quota is asked %s", (_says, places, expected) => expect(places).toEqual(expected));

test("each place is asked once, whatever is in view", () => {
  for (const view of [{ find: "sweden" }, { geography: "Japan", sort: "-name" }, { find: "nothing like it" }])
    expect(asked([one, two], view).toSorted()).toEqual(asked([one, two]).toSorted());
});

const read = (scans: readonly SubscriptionScan[], main = "one", first = "eastus") =>
  catalogsToRead(scans, main, regionName(first)).map(({ subscription, region }) => `${region} ${subscription}`);

const elsewhere = scanOf("two", {
  locations: listing({ westus: "United States" }),
  capacity: available({ marsnorth: 1 }),
});

test.each<[says: string, places: readonly string[], expected: readonly string[]]>([
  ["each region but the first", read([one]), ["japaneast one", "swedencentral one"]],
  [
    "all, where the first is in no list",
    read([one], "one", "atlantis"),
    ["eastus one", "japaneast one", "swedencentral one"],
  ],
  ["of the main subscription, where both know the region", read([two, one]), ["japaneast one", "swedencentral one"]],
  [
    "of the one that lists the region",
    read([one, elsewhere]),
    ["japaneast one", "marsnorth two", "swedencentral one", "westus two"],
  ],
  [
    "A11: of the one whose capacity names it, before the main one's list is read",
    read([scanOf("one", { locations: open, capacity: open }), elsewhere]),
    ["marsnorth two", "westus two"],
  ],
  [
    "A11: of the main one, where its capacity names it too",
    read([elsewhere, scanOf("one", { locations: failed, capacity: available({ marsnorth: 5 }) })]),
    ["marsnorth one", "westus two"],
  ],
  ["none, while nothing is read", read([scanOf("one", { locations: open, capacity: open })]), []],
])("catalogues are read: %s", (_says, places, expected) => expect(places).toEqual(expected));
