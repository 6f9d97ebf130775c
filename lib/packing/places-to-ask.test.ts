import { expect, test } from "vitest";
import { evidence, offered, offerIn } from "@/lib/offers/test-offers";
import type { SubscriptionScan } from "@/lib/scan";
import type { Region } from "@/lib/sources/locations";
import { ptu, regionName } from "@/lib/units";
import { geographiesOf } from "./geographies";
import { placesToAsk } from "./places-to-ask";
import { packedOf, REGIONAL } from "./test-rows";
import type { PackedWorkload } from "./workload";

const regionOf = (name: string, geography: string, geographyGroup: string): Region => ({
  ...{ name: regionName(name), displayName: name, isPhysical: true, geography, geographyGroup, coordinates: null },
});
const regions = [
  regionOf("eastus", "United States", "US"),
  regionOf("swedencentral", "Sweden", "Europe"),
  regionOf("norwayeast", "Norway", "Europe"),
];
/** Regional capacity is told of these regions; of the others it is certain that nothing is offered. */
const scanOf = (id: string, ...names: readonly string[]): SubscriptionScan => ({
  id,
  locations: { is: "read", data: regions, missing: [] },
  capacity: {
    ...({ is: "read", missing: [] } as const),
    data: {
      items: names.map((name) => ({
        skuName: REGIONAL,
        region: regionName(name),
        availablePtu: ptu(100),
        scope: null,
      })),
      missing: [],
      evidence,
    },
  },
  capacityIn: () => undefined,
  quotaIn: () => undefined,
});

const version = offered({ offers: [offerIn(REGIONAL, "eastus", "swedencentral", "norwayeast")] });
const asked = (workloads: readonly Partial<PackedWorkload>[], ...scans: readonly SubscriptionScan[]) =>
  placesToAsk(workloads.map((more) => ({ workload: { ...packedOf([]).workload, ...more }, scans, version })))
    .map(({ subscription, region }) => `${region} ${subscription}`)
    .join(", ");

test.each<[says: string, places: string, expected: string]>([
  [
    "wherever it is offered, in each subscription that is",
    asked([{}], scanOf("one", "eastus", "swedencentral"), scanOf("two", "norwayeast")),
    "eastus one, norwayeast two, swedencentral one",
  ],
  [
    "not where its data would leave",
    asked([{ residency: { is: "zone", zone: "EU" } }], scanOf("one", "eastus", "swedencentral", "norwayeast")),
    "swedencentral one",
  ],
  [
    "not in another geography",
    asked([{ geographies: ["Norway", "US"] }], scanOf("one", "eastus", "swedencentral", "norwayeast")),
    "eastus one, norwayeast one",
  ],
  [
    "once for two workloads",
    asked([{ geographies: ["Europe"] }, { geographies: ["Sweden"] }], scanOf("one", "swedencentral")),
    "swedencentral one",
  ],
])("quota is asked about %s", (_says, places, expected) => expect(places).toBe(expected));

test("geographies to choose from stand once each, by name, groups among them", () =>
  expect(geographiesOf([...regions, regionOf("x", "sweden", "EUROPE")])).toEqual([
    "Europe",
    "Norway",
    "Sweden",
    "United States",
    "US",
  ]));
