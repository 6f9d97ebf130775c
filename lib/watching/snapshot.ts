import type { ModelCapacities, ModelCapacity } from "@/lib/sources/capacity";

/** The model version whose capacity is watched. */
export interface WatchedModel {
  format: string;
  name: string;
  version: string;
}

/** What is watched: one answer of Azure's tells of all regions and types. */
export interface Watched {
  subscription: string;
  model: WatchedModel;
}

/** What the person who watches looks for. */
export interface Sought {
  /** PTU; null is the smallest size that each region takes. */
  ptu: number | null;
  /** SKUs of the deployment types that are looked at; none means all. */
  types: readonly string[];
}

/** One observation, as it is kept. Instants are UTC epoch ms, of the answer. */
export interface Snapshot extends Watched {
  at: number;
  /** The last answer that said the same. */
  seenUntil: number;
  /** Where it is, a region and type without a figure are not offered; in a partial answer they are not known. */
  isWhole: boolean;
  /** PTU by `placeKey`; null is a figure that could not be read. */
  figures: Readonly<Record<string, number | null>>;
  /** Which pool a figure speaks of, by `placeKey`: "Global", "DataZone US". A row of its region's own pool has none. */
  pools: Readonly<Record<string, string>>;
  /** Null where an older release kept it. */
  sought: Sought | null;
}

/** Region and SKU in one spelling: answers spell SKUs in several casings. */
export const placeKey = (region: string, skuName: string) => `${region} ${skuName.toLowerCase()}`;

/** What `placeKey` joined. A region's name has no blanks. */
export const placeOf = (key: string): { region: string; skuName: string } => {
  const blank = key.indexOf(" ");
  return { region: key.slice(0, blank), skuName: key.slice(blank + 1) };
};

/** One name for what is watched, whatever its parts hold. */
export const seriesKey = ({ subscription, model: { format, name, version } }: Watched) =>
  JSON.stringify([subscription.toLowerCase(), format, name, version]);

/** An answer of Azure's as one observation. */
export function snapshotOf(
  { items, missing, evidence }: ModelCapacities,
  { subscription, model }: Watched,
  sought: Sought | null,
): Snapshot {
  const { format, name, version } = model;
  return {
    at: evidence.at,
    seenUntil: evidence.at,
    subscription: subscription.toLowerCase(),
    model: { format, name, version },
    isWhole: missing.length === 0,
    figures: Object.fromEntries(items.map((row) => [placeKey(row.region, row.skuName), row.availablePtu])),
    pools: Object.fromEntries(
      items.flatMap((row) => {
        const pool = poolOf(row);
        return pool === null ? [] : [[placeKey(row.region, row.skuName), pool]];
      }),
    ),
    sought,
  };
}

/** By the row's own scope only, never by its SKU or by equal values; a zone without a name could be any. */
function poolOf({ scope }: ModelCapacity): string | null {
  if (scope?.type === "Global") return "Global";
  return scope?.type === "DataZone" && scope.id !== null ? `DataZone ${scope.id.toUpperCase()}` : null;
}

/** Whether two observations of one series say the same. */
export function saysTheSame(a: Snapshot, b: Snapshot): boolean {
  return a.isWhole === b.isWhole && sameRecord(a.figures, b.figures) && sameRecord(a.pools, b.pools);
}

function sameRecord<T>(a: Readonly<Record<string, T>>, b: Readonly<Record<string, T>>): boolean {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => key in b && a[key] === b[key]);
}
