import {
  type CatalogState,
  type Coverage,
  type OfferedVersion,
  type Regions,
  type RetirementMark,
  retirementMark,
} from "@/lib/offers";
import { byName, type DeploymentType, deploymentTypes, type RegionName } from "@/lib/units";

/** One column: a region, and how far its catalogue was read. */
export interface AvailabilityColumn {
  region: RegionName;
  /** Hostile text; the name where Azure's list does not have the region. */
  displayName: string;
  geography: string | null;
  geographyGroup: string | null;
  state: CatalogState;
}

/** One model version, over all regions. */
export interface AvailabilityRow {
  key: string;
  version: OfferedVersion;
  /** UTC epoch ms; null when no date is set. Of its regions' dates the one that most have: the others stand in their cells. */
  retiresAt: number | null;
  /** "retired" only where it is so in every region. */
  mark: RetirementMark | null;
}

/** What can be deployed where: all provisioned-capable versions × all regions. */
export interface AvailabilityTable {
  /** In the order they are always shown; what a filter leaves out is not among them. */
  types: readonly DeploymentType[];
  /** By geography group, then by display name. */
  columns: readonly AvailabilityColumn[];
  rows: readonly AvailabilityRow[];
  /** All columns, whatever a filter leaves of them. */
  allColumns: readonly AvailabilityColumn[];
  coverage: Coverage;
}

interface CatalogsRead {
  versions: readonly OfferedVersion[];
  regions: Regions;
  coverage: Coverage;
  /** How far each region's catalogue was read. */
  states: ReadonlyMap<RegionName, CatalogState>;
  nowMs: number;
}

/** The whole table, by name. What one region says of one type is worked out when it is drawn: 2,000 versions × 60 regions × 3 types are too many to hold. */
export function availabilityTable({ versions, regions, coverage, states, nowMs }: CatalogsRead): AvailabilityTable {
  const skuNames = new Set(versions.flatMap(({ offers }) => offers.map(({ skuName }) => skuName)));
  const named = new Set(regions.keys());
  for (const { offers } of versions) for (const { sizes } of offers) for (const { region } of sizes) named.add(region);
  const unread: CatalogState = coverage.is === "reading" ? "reading" : "partial";
  const columns = [...named].map((name) => columnOf(name, regions, states.get(name) ?? unread)).sort(byPlace);
  return {
    types: deploymentTypes([...skuNames]),
    columns,
    allColumns: columns,
    rows: versions.map((version) => rowOf(version, nowMs)).sort(byVersion),
    coverage,
  };
}

function columnOf(region: RegionName, regions: Regions, state: CatalogState): AvailabilityColumn {
  const { displayName = region, geography = null, geographyGroup = null } = regions.get(region) ?? {};
  return { region, displayName, geography, geographyGroup, state };
}

/** A region that does not say where it lies comes last. */
const byPlace = (a: AvailabilityColumn, b: AvailabilityColumn) =>
  Number(a.geographyGroup === null) - Number(b.geographyGroup === null) ||
  byName(a.geographyGroup ?? "", b.geographyGroup ?? "") ||
  byName(a.displayName, b.displayName) ||
  byName(a.region, b.region);

function rowOf(version: OfferedVersion, nowMs: number): AvailabilityRow {
  const { format, name, lifecycle } = version;
  const retiresAt = commonDate(version, nowMs);
  return {
    key: `${format}\n${name}\n${version.version}`.toLowerCase(),
    version,
    retiresAt,
    // "Deprecated" is Azure's word for what answers no more, whatever the date says.
    mark: lifecycle === "Deprecated" ? "retired" : retirementMark(retiresAt, nowMs),
  };
}

/** The date that most regions name, of those still to come if there are any; of two named as often, the earlier. */
function commonDate({ offers }: OfferedVersion, nowMs: number): number | null {
  const counts = new Map<number | null, number>();
  for (const { sizes } of offers)
    for (const { retiresAt } of sizes) counts.set(retiresAt, (counts.get(retiresAt) ?? 0) + 1);
  if (counts.size === 1) return [...counts.keys()][0] ?? null;
  const toCome = [...counts].filter(([date]) => date === null || date > nowMs);
  const [most] = (toCome.length > 0 ? toCome : [...counts]).sort(
    ([a, countA], [b, countB]) => countB - countA || (a ?? Infinity) - (b ?? Infinity),
  );
  return most?.[0] ?? null;
}

/** By model, the newest version first; two makers' models of one name by maker. */
export const byVersion = ({ version: a }: AvailabilityRow, { version: b }: AvailabilityRow) =>
  byName(a.name, b.name) || byName(a.maker, b.maker) || byName(a.format, b.format) || byName(b.version, a.version);
