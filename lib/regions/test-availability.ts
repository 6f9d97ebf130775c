import { readCatalogs, type Reading } from "@/lib/offers";
import { evidence, regionsOf, serverFailure } from "@/lib/offers/test-offers";
import type { ModelVersion, RegionalCatalog } from "@/lib/sources/catalog";
import { regionName } from "@/lib/units";
import { availabilityTable } from "./availability";

/** Small worlds of catalogues: what the tests of the table share. */

/** What came of asking one region: its models, or none yet, or a failure. */
export type Answer = readonly ModelVersion[] | "open" | "failed";

export const GLOBAL = "GlobalProvisionedManaged";
export const ZONE = "DataZoneProvisionedManaged";
export const REGIONAL = "ProvisionedManaged";
export const NOW = Date.UTC(2026, 10, 21);

/** Where the regions of these worlds lie, by their name; others do not say. */
const groups: Record<string, string> = {
  eastus: "US",
  westus: "US",
  swedencentral: "Europe",
  francecentral: "Europe",
  japaneast: "Asia Pacific",
};

function readingOf(region: string, answer: Answer): Reading<RegionalCatalog> {
  if (answer === "open") return { is: "open" };
  if (answer === "failed") return { is: "failed", failure: serverFailure };
  const data = { region: regionName(region), items: answer, missing: [], evidence };
  return { is: "read", data, missing: [] };
}

/** The table of a world: `{ eastus: [model()], westus: "failed" }`. */
export function tableOf(world: Record<string, Answer>) {
  const names = Object.keys(world);
  const { versions, coverage, states } = readCatalogs(names.map((name) => readingOf(name, world[name] ?? "open")));
  const regions = new Map(
    [...regionsOf(Object.fromEntries(names.map((name) => [name, null])))].map(([name, region]) => [
      name,
      { ...region, geographyGroup: groups[name] ?? null },
    ]),
  );
  const byName = new Map(names.map((name, at) => [regionName(name), states[at] ?? "reading"]));
  return availabilityTable({ versions, regions, coverage, states: byName, nowMs: NOW });
}
