import fc from "fast-check";
import { expect, test } from "vitest";
import type { Residency } from "@/lib/deployability";
import { deploymentType, regionName } from "@/lib/units";
import { offerWithin, type Stays, staysOf } from "./residence";
import type { Coverage } from "./coverage";
import { offer, offerIn, regionsOf } from "./test-offers";

const [GLOBAL, ZONE, REGIONAL, ORBITAL] = [
  "GlobalProvisionedManaged",
  "DataZoneProvisionedManaged",
  "ProvisionedManaged",
  "OrbitalProvisionedManaged",
] as const;

const anywhere: Residency = { is: "anywhere" };
const eu: Residency = { is: "zone", zone: "EU" };
const inSweden: Residency = { is: "region", region: regionName("swedencentral") };

const regions = regionsOf({
  swedencentral: "Sweden",
  westeurope: "Europe",
  eastus: "United States",
  uksouth: "United Kingdom",
  silent: null,
});
const everywhere = ["swedencentral", "westeurope", "eastus", "uksouth", "silent", "unlisted"];

const within = (skuName: string, residency: Residency) =>
  offerWithin(offerIn(skuName, ...everywhere), deploymentType(skuName), residency, regions).sizes.map(
    (at) => at.region,
  );

test.each<[says: string, skuName: string, residency: Residency, regions: string[]]>([
  ["anywhere, all of an offer", GLOBAL, anywhere, everywhere],
  ["anywhere, all of a type nobody has heard of", ORBITAL, anywhere, everywhere],
  ["within the EU, nothing of Global", GLOBAL, eu, []],
  ["within the EU, Data Zone in its regions", ZONE, eu, ["swedencentral", "westeurope"]],
  ["within the EU, Regional in its regions", REGIONAL, eu, ["swedencentral", "westeurope"]],
  ["within the EU, nothing of a type nobody has heard of", ORBITAL, eu, []],
  ["in one region, nothing of Data Zone", ZONE, inSweden, []],
  ["in one region, Regional there", REGIONAL, inSweden, ["swedencentral"]],
])("keeps the data: %s", (_says, skuName, residency, expected) => expect(within(skuName, residency)).toEqual(expected));

const whole: Coverage = { is: "whole" };
const reading: Coverage = { is: "reading" };
const partial: Coverage = { is: "partial", why: "one failed" };

const stays = (skuName: string, residency: Residency, coverage: Coverage, ...listedIn: readonly string[]) =>
  staysOf(offerIn(skuName, ...listedIn), deploymentType(skuName), { residency, coverage, regions });

test.each<[says: string, skuName: string, residency: Residency, coverage: Coverage, listedIn: string[], stays: Stays]>([
  ["one region within it is enough", ZONE, eu, whole, ["eastus", "westeurope"], "yes"],
  ["and does not wait for the others", ZONE, eu, reading, ["westeurope"], "yes"],
  ["none within it, in the whole catalogue, is no", ZONE, eu, whole, ["eastus", "uksouth"], "no"],
  ["none so far, while the catalogue is read, is unknown", ZONE, eu, reading, ["eastus"], "unknown"],
  ["none, where the catalogue was read in part, is unknown", REGIONAL, eu, partial, ["eastus"], "unknown"],
  ["not found so far is unknown", REGIONAL, inSweden, reading, [], "unknown"],
  ["not found at all is no", REGIONAL, inSweden, whole, [], "no"],
  ["Regional elsewhere alone is no", REGIONAL, inSweden, whole, ["eastus"], "no"],
  ["Global is no, however little was read", GLOBAL, eu, reading, ["westeurope"], "no"],
  ["Data Zone in one region is no, however little was read", ZONE, inSweden, partial, [], "no"],
  ["a type nobody has heard of is no", ORBITAL, eu, reading, ["westeurope"], "no"],
  ["a type nobody has heard of stays anywhere", ORBITAL, anywhere, reading, ["westeurope"], "yes"],
  ["a region that does not say where it lies may be within", ZONE, eu, whole, ["eastus", "silent"], "unknown"],
  ["so may one that the list of regions lacks", REGIONAL, eu, whole, ["unlisted"], "unknown"],
  ["where one region is meant, its name is enough", REGIONAL, inSweden, whole, ["silent", "unlisted"], "no"],
])("%s", (_says, skuName, residency, coverage, listedIn, expected) =>
  expect(stays(skuName, residency, coverage, ...listedIn)).toBe(expected),
);

const residencies = fc.constantFrom<Residency>(anywhere, eu, { is: "zone", zone: "US" }, inSweden);
const coverages = fc.constantFrom(whole, reading, partial);
const skuNames = fc.constantFrom(GLOBAL, ZONE, REGIONAL, ORBITAL);

test("a type stays exactly when a region of it is left, and only a whole catalogue says no to one that could", () =>
  fc.assert(
    fc.property(skuNames, residencies, coverages, fc.subarray(everywhere), (skuName, residency, coverage, listedIn) => {
      const type = deploymentType(skuName);
      const left = offerWithin(offerIn(skuName, ...listedIn), type, residency, regions).sizes;
      const answer = stays(skuName, residency, coverage, ...listedIn);
      expect(answer === "yes").toBe(residency.is === "anywhere" || left.length > 0);
      if (answer === "no" && coverage.is !== "whole")
        expect(
          type.scope === "global" || type.scope === "unknown" || (type.scope === "zone" && residency.is === "region"),
        ).toBe(true);
      expect(listedIn).toEqual(expect.arrayContaining(left.map(({ region }) => region)));
    }),
  ));

test("an offer keeps its sizes and pools where it is cut", () => {
  const cut = offerWithin(offer(ZONE, undefined, "pool"), deploymentType(ZONE), { is: "zone", zone: "US" }, regions);
  expect(cut).toEqual(offer(ZONE, undefined, "pool"));
});
