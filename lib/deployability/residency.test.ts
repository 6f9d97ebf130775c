import fc from "fast-check";
import { expect, test } from "vitest";
import { deploymentType, type DeploymentType, regionName } from "@/lib/units";
import { anywhere, type DataZone, dataZoneOf, type Residency, staysWithin } from "./residency";

const global = deploymentType("GlobalProvisionedManaged");
const dataZone = deploymentType("DataZoneProvisionedManaged");
const regional = deploymentType("ProvisionedManaged");
const unknown = deploymentType("OrbitalProvisionedManaged");

const eu: Residency = { is: "zone", zone: "EU" };
const us: Residency = { is: "zone", zone: "US" };
const inSweden: Residency = { is: "region", region: regionName("swedencentral") };

const sweden = { name: regionName("swedencentral"), geography: "Sweden" };
const virginia = { name: regionName("eastus"), geography: "United States" };
const london = { name: regionName("uksouth"), geography: "United Kingdom" };
const nowhereSaid = { name: regionName("westus"), geography: null };

test.each<[geography: string | null, zone: DataZone | null]>([
  ["United States", "US"],
  [" united states ", "US"],
  ["Sweden", "EU"],
  ["France", "EU"],
  ["Germany", "EU"],
  ["Poland", "EU"],
  ["Spain", "EU"],
  ["Italy", "EU"],
  ["Europe", "EU"],
  ["Switzerland", null],
  ["Norway", null],
  ["United Kingdom", null],
  ["Canada", null],
  ["Brazil", null],
  ["Asia Pacific", null],
  ["United States Government", null],
  ["", null],
  [null, null],
])("a region of %j belongs to the zone %j", (geography, zone) => expect(dataZoneOf(geography)).toBe(zone));

type Case = [
  says: string,
  residency: Residency,
  type: DeploymentType,
  place: typeof nowhereSaid | typeof sweden,
  stays: boolean,
];

test.each<Case>([
  ["anywhere, Global is as good as any", anywhere, global, virginia, true],
  ["anywhere, so is a type nobody has heard of", anywhere, unknown, nowhereSaid, true],
  ["within the EU, Global never stays, whatever its region", eu, global, sweden, false],
  ["within the EU, Data Zone stays in a region of the EU", eu, dataZone, sweden, true],
  ["within the EU, Data Zone of the US does not", eu, dataZone, virginia, false],
  ["within the EU, Regional stays in a region of the EU", eu, regional, sweden, true],
  ["within the EU, Regional in London does not", eu, regional, london, false],
  ["within the EU, a region that does not say where it lies does not", eu, regional, nowhereSaid, false],
  ["within the EU, a type nobody has heard of never does", eu, unknown, sweden, false],
  ["within the US, Data Zone stays in a region of the US", us, dataZone, virginia, true],
  ["within the US, Regional in Sweden does not", us, regional, sweden, false],
  ["in one region, Regional there stays", inSweden, regional, sweden, true],
  ["in one region, Regional elsewhere does not", inSweden, regional, virginia, false],
  ["in one region, Data Zone does not stay, even there", inSweden, dataZone, sweden, false],
  ["in one region, Global does not stay, even there", inSweden, global, sweden, false],
  ["in one region, a type nobody has heard of never does", inSweden, unknown, sweden, false],
])("%s", (_says, residency, type, place, stays) => expect(staysWithin(residency, type, place)).toBe(stays));

const types = fc.constantFrom(global, dataZone, regional, unknown);
const places = fc.constantFrom(sweden, virginia, london, nowhereSaid);

test("a stricter wish is never kept where a wider one is not", () =>
  fc.assert(
    fc.property(types, places, (type, place) => {
      const zone = dataZoneOf(place.geography);
      const within = (residency: Residency) => staysWithin(residency, type, place);
      const inRegion = within({ is: "region", region: place.name });
      if (inRegion && zone !== null) expect(within({ is: "zone", zone })).toBe(true);
      expect(within(eu) && within(us)).toBe(false);
      expect(within(anywhere)).toBe(true);
    }),
  ));
