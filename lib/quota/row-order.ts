import type { Figure } from "@/lib/units";
import { type Order, parseAsOrderOf, sortedBy, type SortKey, turnedTo } from "./order";
import type { QuotaRow } from "./quota-rows";

const figureColumns = ["limit", "used", "remaining", "share"] as const;
const columns = ["subscription", "scope", ...figureColumns] as const;

export type QuotaColumn = (typeof columns)[number];
export type QuotaOrder = Order<QuotaColumn>;

export const parseAsQuotaOrder = parseAsOrderOf(columns, "scope");

/** What a press on a column's head makes of the order. */
export const turned = (order: QuotaOrder, by: QuotaColumn): QuotaOrder =>
  turnedTo<QuotaColumn>(order, by, figureColumns);

const valueOf = (figure: Figure<number>) => (figure.is === "value" ? figure.value : null);

/** A limit of -1 is none: Azure documents no other meaning, and it is no figure to be sorted by. */
const limitOf = ({ pool }: QuotaRow) => {
  const limit = valueOf(pool.limit);
  return limit !== null && limit < 0 ? null : limit;
};

const keys: Readonly<Record<QuotaColumn, (row: QuotaRow) => SortKey>> = {
  subscription: (row) => row.subscriptionName,
  scope: (row) => row.scopeName,
  limit: limitOf,
  used: (row) => valueOf(row.pool.used),
  remaining: (row) => valueOf(row.pool.remaining),
  share: (row) => row.share,
};

/** Rows without a figure stand last, whichever way the others are sorted; equal ones by scope, subscription and pool. */
export function sortedRows(rows: readonly QuotaRow[], { by, isDescending }: QuotaOrder): readonly QuotaRow[] {
  const byPool = sortedBy(rows, ({ pool }) => pool.displayName);
  const named = sortedBy(sortedBy(byPool, keys.subscription), keys.scope);
  const sorted = sortedBy(named, keys[by], isDescending);
  // What is still being read has nothing to say yet.
  const isLoading = ({ pool: { limit, used } }: QuotaRow) => limit.is === "loading" && used.is === "loading";
  return [...sorted.filter((row) => !isLoading(row)), ...sorted.filter(isLoading)];
}
