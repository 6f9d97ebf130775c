import type { RegionName } from "@/lib/units";
import type { QuotaRow } from "./quota-rows";

export interface QuotaFilter {
  /** Words that a row has to hold, each of them. */
  find: string;
  /** Also what nothing is in. */
  all: boolean;
  /** The region that is looked at: the pools that it tells of alone. */
  region: RegionName | null;
}

export const wordsOf = (find: string) => find.toLowerCase().split(/\s+/).filter(Boolean);

/** Keeps the order of the rows, so a table can be sorted once and searched with each letter that is typed. */
export function filteredRows(rows: readonly QuotaRow[], filter: QuotaFilter): readonly QuotaRow[] {
  const found = rows.filter(finderOf(filter));
  return filter.all ? found : found.filter(({ isEmpty }) => !isEmpty);
}

/** How many rows are found, and hidden because nothing is in them. */
export const hiddenCount = (rows: readonly QuotaRow[], filter: QuotaFilter): number =>
  filter.all ? 0 : rows.filter(finderOf(filter)).filter(({ isEmpty }) => isEmpty).length;

function finderOf({ find, region }: QuotaFilter): (row: QuotaRow) => boolean {
  const words = wordsOf(find);
  return ({ pool, searchText }) =>
    (region === null || pool.regions.includes(region)) && words.every((word) => searchText.includes(word));
}
