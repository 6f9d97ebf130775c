import { byName } from "@/lib/units";
import { spansRegions } from "./pool-words";
import type { QuotaRow } from "./quota-rows";
import type { QuotaParams } from "./search-params";
import { type Totals, totalsOf } from "./totals";

type Grouping = QuotaParams["group"];

export interface QuotaGroup {
  key: string;
  /** Hostile text; null where rows are not grouped. */
  name: string | null;
  rows: readonly QuotaRow[];
  /**
   * Null where sums would mean nothing: of standard pools each counts another model's tokens, and other pools count PTU,
   * resources and what not.
   */
  totals: Totals | null;
}

/** Where a row belongs; `isApart` is what has no name of its own, and stands last. */
interface Heading {
  key: string;
  name: string | null;
  isApart: boolean;
}

const apart = (name: string): Heading => ({ key: "", name, isApart: true });

const headings: Readonly<Record<Grouping, (row: QuotaRow) => Heading>> = {
  none: () => ({ key: "", name: null, isApart: false }),
  subscription: ({ pool, subscriptionName }) => ({ key: pool.subscription, name: subscriptionName, isApart: false }),
  // A pool of several regions is in none of them: under each it would be counted several times.
  region: ({ pool, regionNames }) =>
    spansRegions(pool)
      ? apart("several regions")
      : { key: pool.regions[0], name: regionNames[0] ?? pool.regions[0], isApart: false },
  geography: ({ pool, geography }) => {
    if (pool.scope?.type === "Global" || (geography === null && spansRegions(pool)))
      return apart("several geographies");
    if (geography === null) return { ...apart("geography not known"), key: "unknown" };
    return { key: `in ${geography.toLowerCase()}`, name: geography, isApart: false };
  },
};

/** Rows under their headings, by name, in the order they came. Every row stands under one heading, so every pool counts once. */
export function groupedRows(rows: readonly QuotaRow[], grouping: Grouping): readonly QuotaGroup[] {
  const groups = new Map<string, { heading: Heading; rows: QuotaRow[] }>();
  for (const row of rows) {
    const heading = headings[grouping](row);
    const known = groups.get(heading.key);
    if (known) known.rows.push(row);
    else groups.set(heading.key, { heading, rows: [row] });
  }
  return [...groups.values()]
    .sort(
      ({ heading: a }, { heading: b }) => Number(a.isApart) - Number(b.isApart) || byName(a.name ?? "", b.name ?? ""),
    )
    .map(({ heading: { key, name }, rows: within }) => ({ key, name, rows: within, totals: rowTotals(within) }));
}

/** The totals of rows that are shown; null where they are of several units. */
export function rowTotals(rows: readonly QuotaRow[]): Totals | null {
  const isAdded = rows.every(({ pool: { kind } }) => kind !== "standard" && kind !== "other");
  return isAdded ? totalsOf(rows.map(({ pool }) => pool)) : null;
}
