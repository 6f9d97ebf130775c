import type { OfferedHere } from "@/lib/offers";
import type { DeploymentType, RegionName } from "@/lib/units";
import type { AvailabilityColumn, AvailabilityRow, AvailabilityTable } from "./availability";

/** One deployment type of one model version in one region. */
export type Availability =
  /** `retiresAt`: UTC epoch ms; null when no date is set for it here. */
  | { is: "offered"; retiresAt: number | null }
  | { is: "not-offered" }
  /** Its region's catalogue was not read, or not whole. */
  | { is: "unknown" }
  | { is: "loading" };

const notOffered: Availability = { is: "not-offered" };
const unread = { whole: notOffered, partial: { is: "unknown" }, reading: { is: "loading" } } as const;

type Here = ReadonlyMap<RegionName, OfferedHere>;

const sameSku = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

function regionsOf({ version }: AvailabilityRow, { skuName }: DeploymentType): Here {
  const sizes = version.offers.find((offer) => sameSku(offer.skuName, skuName))?.sizes ?? [];
  return new Map(sizes.map((here) => [here.region, here]));
}

function at(here: Here, { region, state }: AvailabilityColumn): Availability {
  const offered = here.get(region);
  return offered ? { is: "offered", retiresAt: offered.retiresAt } : unread[state];
}

/** What a row says: for each of the table's columns, each of its types. */
export function cellsOf(
  row: AvailabilityRow,
  { types, columns }: Pick<AvailabilityTable, "types" | "columns">,
): readonly (readonly Availability[])[] {
  const byType = types.map((type) => regionsOf(row, type));
  return columns.map((column) => byType.map((here) => at(here, column)));
}

/** In how many of all regions a type is offered; exact only where every region and the list of them was read whole. */
export interface RegionCount {
  offeredCount: number;
  regionCount: number;
  isExact: boolean;
}

export function regionCountOf(
  row: AvailabilityRow,
  type: DeploymentType,
  { allColumns, coverage }: Pick<AvailabilityTable, "allColumns" | "coverage">,
): RegionCount {
  const here = regionsOf(row, type);
  return {
    offeredCount: here.size,
    regionCount: allColumns.length,
    isExact: coverage.is === "whole" && allColumns.every(({ region, state }) => here.has(region) || state === "whole"),
  };
}
