import type { DeploymentType } from "@/lib/units";
import { type AvailabilityColumn, type AvailabilityRow, type AvailabilityTable, byVersion } from "./availability";
import type { AvailabilityParams } from "./availability-params";

/**
 * What a person looks for. A word that no model, version or maker has narrows the regions; any other the versions. A type leaves
 * the versions that some region offers as one of the chosen types.
 */
export function filterAvailability(
  table: AvailabilityTable,
  { offeredFind, offeredTypes, offeredCurrent, offeredSort }: AvailabilityParams,
): AvailabilityTable {
  const words = offeredFind.toLowerCase().split(/\s+/).filter(Boolean);
  const rowTexts = words.length === 0 ? [] : table.rows.map(rowText);
  const columnTexts = words.length === 0 ? [] : table.columns.map(columnText);
  const isOfRegions = (word: string) =>
    columnTexts.some((text) => text.includes(word)) && !rowTexts.some((text) => text.includes(word));
  const columnWords = words.filter(isOfRegions);
  const rowWords = words.filter((word) => !columnWords.includes(word));

  const types = chosenTypes(table.types, offeredTypes);
  const isShown = (row: AvailabilityRow, at: number) =>
    rowWords.every((word) => rowTexts[at]?.includes(word)) &&
    (types.length === table.types.length || isOfferedAs(row, types)) &&
    !(offeredCurrent && row.mark === "retired");
  const rows = table.rows.filter(isShown);
  return {
    ...table,
    types,
    // The same list while it is not narrowed, so that rows already drawn can stay.
    columns:
      columnWords.length === 0
        ? table.columns
        : table.columns.filter((_column, at) => columnWords.every((word) => columnTexts[at]?.includes(word))),
    rows: offeredSort === "retirement" ? rows.sort(byRetirement) : rows,
  };
}

const rowText = ({ version: { name, version, maker } }: AvailabilityRow) => `${name} ${version} ${maker}`.toLowerCase();

const columnText = ({ displayName, region, geography, geographyGroup }: AvailabilityColumn) =>
  [displayName, region, geography, geographyGroup].join(" ").toLowerCase();

const sameSku = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

/** A link may name types that no catalogue knows: if it names no other, all are shown. */
function chosenTypes(types: readonly DeploymentType[], skuNames: readonly string[]): readonly DeploymentType[] {
  const chosen = types.filter((type) => skuNames.some((skuName) => sameSku(skuName, type.skuName)));
  return chosen.length === 0 ? types : chosen;
}

const isOfferedAs = ({ version }: AvailabilityRow, types: readonly DeploymentType[]) =>
  version.offers.some(({ skuName }) => types.some((type) => sameSku(type.skuName, skuName)));

/** What is retired without a date first, then by date; those without one last. */
const whenOf = ({ retiresAt, mark }: AvailabilityRow) => retiresAt ?? (mark === "retired" ? -Infinity : Infinity);

const byRetirement = (a: AvailabilityRow, b: AvailabilityRow) =>
  whenOf(a) === whenOf(b) ? byVersion(a, b) : whenOf(a) - whenOf(b);
