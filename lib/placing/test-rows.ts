import { dataZoneOf, verdict } from "@/lib/deployability";
import type { SizeRule } from "@/lib/sources/catalog";
import { type Cell, deploymentType, type Figure, type Ptu, ptu, regionName, valueCell } from "@/lib/units";
import type { RegionFacts, RegionRow, SiteOf } from "@/lib/scan";

export const GLOBAL = "GlobalProvisionedManaged";
export const ZONE = "DataZoneProvisionedManaged";
export const REGIONAL = "ProvisionedManaged";

/** Geography, group, latitude and longitude, as Azure's list of locations tells them. */
const atlas: Record<string, [displayName: string, geography: string, group: string, at: [number, number]]> = {
  eastus: ["East US", "United States", "US", [37.3719, -79.8164]],
  eastus2: ["East US 2", "United States", "US", [36.6681, -78.3889]],
  westus: ["West US", "United States", "US", [37.783, -122.417]],
  swedencentral: ["Sweden Central", "Sweden", "Europe", [60.67488, 17.14127]],
  westeurope: ["West Europe", "Europe", "Europe", [52.3667, 4.9]],
  northeurope: ["North Europe", "Europe", "Europe", [53.3478, -6.2597]],
  japaneast: ["Japan East", "Japan", "Asia Pacific", [35.68, 139.77]],
};

/** A region by its name; one that the atlas does not hold is in no list of Azure's. */
function facts(name: string): RegionFacts {
  const [displayName, geography, geographyGroup, at] = atlas[name] ?? [name, null, null, null];
  return {
    ...{ name: regionName(name), displayName, geography, geographyGroup, isListed: name in atlas },
    dataZone: dataZoneOf(geography),
    coordinates: at === null ? null : { latitude: at[0], longitude: at[1] },
  };
}

export const steps = (minimum: number, step: number, maximum: number | null = null): SizeRule => ({
  ...{ minimum: ptu(minimum), step: ptu(step), maximum: maximum === null ? null : ptu(maximum) },
  allowedSizes: [],
});

export const listed = (...sizes: readonly number[]): SizeRule => ({
  ...{ minimum: null, step: null, maximum: null },
  allowedSizes: sizes.map(ptu),
});

/** A place by its figures; a number is a value. What is not said: 100 PTU are needed, sizes are 15 and 5 more, pools are the region's own. */
export interface Made {
  region: string;
  type?: string;
  subscription?: string;
  available?: number | Figure<Ptu>;
  remaining?: number | Figure<Ptu>;
  needed?: number;
  rule?: SizeRule;
  /** The name that Azure gives its pool of capacity, of quota. */
  pool?: string | null;
  /** What else its pool of capacity is told apart by. */
  poolKey?: string;
  quota?: string | null;
  retiresAt?: number;
}

const figureOf = (figure: number | Figure<Ptu>): Figure<Ptu> =>
  typeof figure === "number" ? valueCell(ptu(figure)) : figure;

const isCell = <T>(figure: Figure<T>): figure is Cell<T> => figure.is !== "loading" && figure.is !== "not-asked";

function siteOf(made: Made): SiteOf {
  const { region, type = GLOBAL, subscription = "one", needed = 100, rule = steps(15, 5), retiresAt = null } = made;
  const { pool = null, quota = null } = made;
  const [available, remaining] = [figureOf(made.available ?? 500), figureOf(made.remaining ?? 500)];
  const key = (kind: string, name: string | null) => `${subscription} ${kind} ${type} ${name ?? region}`.toLowerCase();
  const asked = {
    neededPtu: ptu(needed),
    sizes: valueCell(rule),
    retiresAt,
    isRetired: false,
    nowMs: Date.UTC(2026, 10, 21),
  };
  return {
    ...{ subscription, available, remaining, sizes: asked.sizes, retiresAt, neededPtu: asked.neededPtu },
    capacityPool: available.is === "value" ? { key: key("capacity", made.poolKey ?? pool), name: pool } : null,
    quotaPool: remaining.is === "value" ? { key: key("quota", quota), name: quota } : null,
    verdict:
      isCell(available) && isCell(remaining) ? verdict({ ...asked, available, remaining }) : { is: "loading" as const },
  };
}

/** The rows of so many places: by region, type and subscription in the order in which they first come. */
export function rowsOf(...made: readonly Made[]): readonly RegionRow[] {
  const names = [...new Set(made.map(({ region }) => region))];
  return names.map((name) => {
    const here = made.filter(({ region }) => region === name);
    const types = [...new Set(here.map(({ type = GLOBAL }) => type))];
    return {
      ...facts(name),
      troubles: [],
      sites: types.flatMap((type) => {
        const each = here.filter((one) => (one.type ?? GLOBAL) === type).map(siteOf);
        const [best] = each.toSorted(
          (a, b) => Number(b.verdict.is === "deployable") - Number(a.verdict.is === "deployable"),
        );
        return best === undefined ? [] : [{ type: deploymentType(type), best, each }];
      }),
    };
  });
}
