import type { AzureFailure } from "@/lib/azure";
import type { OfferedVersion, Reading } from "@/lib/offers";
import { evidence, offered, offerIn } from "@/lib/offers/test-offers";
import type { ModelCapacities, ModelCapacity } from "@/lib/sources/capacity";
import type { RegionalCatalog } from "@/lib/sources/catalog";
import type { Region } from "@/lib/sources/locations";
import type { Usage } from "@/lib/sources/usages";
import { deploymentType, ptu, regionName } from "@/lib/units";
import { siteAt, type SiteQuestion } from "./site";
import type { CatalogScan, SubscriptionScan } from "./subscription-scan";

/** Small scans of a few regions: what the tests of this room share. */

export const GLOBAL = "GlobalProvisionedManaged";
export const ZONE = "DataZoneProvisionedManaged";
export const REGIONAL = "ProvisionedManaged";
export const NOW = Date.UTC(2026, 10, 21);
export const globalType = deploymentType(GLOBAL);

export const open = { is: "open" } as const;
export const failed = (failure: AzureFailure) => ({ is: "failed", failure }) as const;

/** A list that arrived, as a question reads it and as those see it who need its rows only. */
const listOf = <T>(items: readonly T[], missing: readonly AzureFailure[]) => ({
  ...({ is: "read", missing } as const),
  data: { items, missing, evidence },
});
const rowsOnly = <T>(data: readonly T[], missing: readonly AzureFailure[]) => ({ is: "read", data, missing }) as const;

/** One row of an answer about capacity. */
export const row = (region: string, available: number | null, more: Partial<ModelCapacity> = {}): ModelCapacity => ({
  ...{ skuName: GLOBAL, region: regionName(region), scope: null },
  availablePtu: available === null ? null : ptu(available),
  ...more,
});

/** An answer about capacity, and what is missing of it. */
export const capacities = (
  rows: readonly ModelCapacity[],
  ...missing: readonly AzureFailure[]
): Reading<ModelCapacities> => listOf(rows, missing);

export const usage = (limit: number | null, used: number | null, more: Partial<Usage> = {}): Usage => ({
  ...{ pool: `OpenAI.${GLOBAL}`, displayName: "Global PTU", limit, used, unit: "Count", scope: null },
  ...more,
});

export const quota = (usages: readonly Usage[], ...missing: readonly AzureFailure[]): Reading<readonly Usage[]> =>
  rowsOnly(usages, missing);

/** One region of a list of locations; its geography is what residency goes by. */
export const region = (name: string, more: Partial<Region> = {}): Region => ({
  ...{ name: regionName(name), displayName: name, isPhysical: true },
  ...{ geography: null, geographyGroup: null, coordinates: null },
  ...more,
});

export const locations = (
  regions: readonly (string | Region)[],
  ...missing: readonly AzureFailure[]
): Reading<readonly Region[]> =>
  rowsOnly(
    regions.map((each) => (typeof each === "string" ? region(each) : each)),
    missing,
  );

interface ScanFacts {
  id?: string;
  locations?: Reading<readonly Region[]>;
  capacity?: Reading<ModelCapacities>;
  /** The regions' own answers: of those that are asked by themselves. */
  own?: Record<string, Reading<ModelCapacities>>;
  quota?: Record<string, Reading<readonly Usage[]>>;
}

/** What is not said: eastus and westus are listed, 400 PTU are available in eastus, and no quota was asked about. */
export const scanOf = ({ own = {}, quota: quotas = {}, ...more }: ScanFacts = {}): SubscriptionScan => ({
  ...{ id: "one", locations: locations(["eastus", "westus"]), capacity: capacities([row("eastus", 400)]) },
  ...more,
  capacityIn: (name) => own[name],
  quotaIn: (name) => quotas[name],
});

/** A region's catalogue that arrived. Which versions it lists is told by the joined offer. */
export const catalogRead = (name: string, ...missing: readonly AzureFailure[]): Reading<RegionalCatalog> => ({
  ...({ is: "read", missing } as const),
  data: { region: regionName(name), items: [], missing, evidence },
});

/** What is not said: Global is offered in eastus, and every region's catalogue was read whole. */
export const catalogOf = (
  version: OfferedVersion | null = offered({ offers: [offerIn(GLOBAL, "eastus")] }),
  readings: Record<string, Reading<RegionalCatalog> | undefined> = {},
): CatalogScan => ({
  version,
  readingIn: (name) => (name in readings ? readings[name] : catalogRead(name)),
});

const asked: SiteQuestion = { neededPtu: 100, nowMs: NOW, isStopped: false };

/** Global in eastus, as the one subscription has it; 100 PTU are needed unless said otherwise. */
export function siteOf(scan: SubscriptionScan, catalog = catalogOf(), question: Partial<SiteQuestion> = {}) {
  const site = siteAt(deploymentType(GLOBAL), regionName("eastus"), [scan], catalog, { ...asked, ...question });
  if (site === null) throw new Error("one subscription has one site");
  return site.best;
}
