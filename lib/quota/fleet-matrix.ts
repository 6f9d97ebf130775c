import type { Regions } from "@/lib/offers";
import type { Pool } from "@/lib/pools";
import { byName, regionName } from "@/lib/units";
import { cellOf, count, type FleetCell, noTally, sumOf, type Tally } from "./fleet-cell";
import { isUnread, spansRegions } from "./pool-words";

/** The columns of the fleet: the three PTU quotas. */
const fleetKinds = ["global", "zone", "regional"] as const;
export type FleetKind = (typeof fleetKinds)[number];

/** Null where no such pool is told of: not a 0. */
type FleetCells = Readonly<Record<FleetKind, FleetCell | null>>;

export interface FleetRow {
  key: string;
  /** Of the region or subscription; hostile text. "several regions" where pools belong to none. */
  name: string;
  cells: FleetCells;
  /** Whose pool it shares with other regions: told in the row of those, and not here. */
  shared: readonly FleetKind[];
}

export interface Fleet {
  rows: readonly FleetRow[];
  /** Over all pools, each once. */
  totals: FleetCells;
}

interface FleetNames {
  regions: Regions;
  subscriptionName: (id: string) => string;
}

/** What belongs to no region alone. */
const SEVERAL = { key: "", name: "several regions" };

/**
 * Use of PTU quota over all chosen subscriptions, a row for each region or subscription, by name. By region, a pool of several
 * regions stands in a row of its own, at the end, so that each counts once; what could not be read is unknown in each of its regions.
 */
export function fleetMatrix(
  pools: readonly Pool[],
  by: "region" | "subscription",
  { regions, subscriptionName }: FleetNames,
): Fleet {
  const tallies = new Map<string, Record<FleetKind, Tally>>();
  const sharers = mapKinds(() => new Set<string>());
  const rowOf = (key: string) => {
    const row = tallies.get(key) ?? mapKinds(noTally);
    tallies.set(key, row);
    return row;
  };
  for (const pool of pools) {
    const { kind } = pool;
    if (kind === "standard" || kind === "other") continue;
    for (const key of by === "subscription" ? subscriptionsOf(pool) : placesOf(pool)) count(rowOf(key)[kind], pool);
    if (by === "region" && !isUnread(pool) && spansRegions(pool))
      for (const region of pool.regions) {
        rowOf(region);
        sharers[kind].add(region);
      }
  }
  const nameOf = (key: string) => {
    if (by === "subscription") return subscriptionName(key);
    return key === SEVERAL.key ? SEVERAL.name : (regions.get(regionName(key))?.displayName ?? key);
  };
  const rows = [...tallies].map(([key, row]) => ({
    key,
    name: nameOf(key),
    cells: mapKinds((kind) => cellOf(row[kind])),
    shared: fleetKinds.filter((kind) => sharers[kind].has(key)),
  }));
  return {
    rows: rows.sort(
      (a, b) => Number(isSeveral(a)) - Number(isSeveral(b)) || byName(a.name, b.name) || byName(a.key, b.key),
    ),
    totals: mapKinds((kind) => sumOf(rows.flatMap(({ cells }) => cells[kind] ?? []))),
  };
}

const isSeveral = ({ key }: FleetRow) => key === SEVERAL.key;

/** The rows in which a pool counts: what could not be read counts once for each of its regions, however rows are made. */
const subscriptionsOf = (pool: Pool): readonly string[] =>
  isUnread(pool) ? pool.regions.map(() => pool.subscription) : [pool.subscription];

const placesOf = (pool: Pool): readonly string[] =>
  isUnread(pool) ? pool.regions : [spansRegions(pool) ? SEVERAL.key : pool.regions[0]];

const mapKinds = <T>(of: (kind: FleetKind) => T): Record<FleetKind, T> => ({
  global: of("global"),
  zone: of("zone"),
  regional: of("regional"),
});
