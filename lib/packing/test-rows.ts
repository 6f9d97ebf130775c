import { anywhere, dataZoneOf, verdict } from "@/lib/deployability";
import type { RegionRow, SiteOf } from "@/lib/scan";
import { deploymentType, type Figure, ptu, type Ptu, regionName, valueCell } from "@/lib/units";
import type { Packed } from "./placement";
import type { PackedWorkload } from "./workload";

/** Workloads and the rows of regions they want to be in: what the tests of this room share. */

export const GLOBAL = "GlobalProvisionedManaged";
export const ZONE = "DataZoneProvisionedManaged";
export const REGIONAL = "ProvisionedManaged";

const atlas: Record<string, [geography: string, group: string]> = {
  eastus: ["United States", "US"],
  westus: ["United States", "US"],
  swedencentral: ["Sweden", "Europe"],
  westeurope: ["Europe", "Europe"],
};

/** A place by its figures. What is not said: Regional, of subscription "one", and both pools are the region's own. */
export interface Made {
  region: string;
  type?: string;
  subscription?: string;
  available?: number | Figure<Ptu>;
  remaining?: number | Figure<Ptu>;
  /** What its pools are called, where several regions share them. */
  shared?: string;
}

const figureOf = (figure: number | Figure<Ptu>): Figure<Ptu> =>
  typeof figure === "number" ? valueCell(ptu(figure)) : figure;

function siteOf(made: Made, neededPtu: Ptu): SiteOf {
  const { region, type = REGIONAL, subscription = "one", shared = null } = made;
  const [available, remaining] = [figureOf(made.available ?? 500), figureOf(made.remaining ?? 500)];
  const sizes = valueCell({ minimum: ptu(1), step: ptu(1), maximum: ptu(900), allowedSizes: [] });
  const keyOf = (kind: string) => `${subscription} ${kind} ${type} ${shared ?? region}`;
  const isHere = (figure: Figure<Ptu>) => figure.is === "value";
  return {
    ...{ subscription, available, remaining, sizes, neededPtu, retiresAt: null },
    capacityPool: isHere(available) ? { key: keyOf("capacity"), name: shared } : null,
    quotaPool: isHere(remaining) ? { key: keyOf("quota"), name: shared } : null,
    verdict:
      available.is === "loading" ||
      available.is === "not-asked" ||
      remaining.is === "loading" ||
      remaining.is === "not-asked"
        ? { is: "loading" }
        : verdict({ available, remaining, sizes, neededPtu, retiresAt: null, isRetired: false, nowMs: 0 }),
  };
}

/** The rows of these places, by region. */
function rowsOf(made: readonly Made[], neededPtu: number): readonly RegionRow[] {
  const regions = [...new Set(made.map(({ region }) => region))];
  return regions.map((name) => {
    const [geography, geographyGroup] = atlas[name] ?? [null, null];
    const here = made.filter(({ region }) => region === name);
    const types = [...new Set(here.map(({ type = REGIONAL }) => type))];
    return {
      ...{ name: regionName(name), displayName: name, isListed: true, geography, geographyGroup, coordinates: null },
      dataZone: dataZoneOf(geography),
      sites: types.flatMap((type) => {
        const each = here.filter((one) => (one.type ?? REGIONAL) === type).map((one) => siteOf(one, ptu(neededPtu)));
        const [best] = each;
        return best === undefined ? [] : [{ type: deploymentType(type), best, each }];
      }),
    };
  });
}

const model = { format: "OpenAI", name: "gpt-4o", version: "2024-08-06" };
export const otherModel = { format: "OpenAI", name: "gpt-4.1", version: "2025-04-14" };

/** A workload of 100 PTU that may be anywhere, unless said otherwise, and the places there are. */
export function packedOf(
  made: readonly Made[],
  more: Partial<Omit<PackedWorkload, "neededPtu">> & { ptu?: number } = {},
): Packed {
  const { ptu: needed = 100, ...rest } = more;
  return {
    workload: {
      ...{ name: "Chat", model, neededPtu: ptu(needed), skuNames: [], residency: anywhere, geographies: [] },
      ...rest,
    },
    rows: rowsOf(made, needed),
  };
}
