import { csvOf } from "@/lib/export";
import { type Pool, reasonWords, type Reconciliation } from "@/lib/pools";
import { type Figure, figureEntry } from "@/lib/units";
import { statusWords } from "./pool-words";
import type { QuotaRow } from "./quota-rows";
import { unitOf } from "./tabs";

const header = [
  ...["Subscription", "Subscription id", "Pool", "Pool name", "Scope", "Region names"],
  ...["Limit", "Used", "Remaining", "Unit", "Status"],
];
const deployedHeader = ["Sum of deployments", "Used less the sum", "Likely reasons"];

/**
 * A line for each pool. Figures are numbers as Azure tells them; what is not one is said in a word.
 * @param reconciled what the pool's deployments come to: columns of their own where it is given; null where nobody looked
 */
export const quotaCsv = (rows: readonly QuotaRow[], reconciled?: (pool: Pool) => Reconciliation | null): string =>
  csvOf(
    reconciled ? [...header, ...deployedHeader] : header,
    rows.map(({ pool, subscriptionName, scopeName }) => [
      ...[subscriptionName, pool.subscription, pool.displayName, pool.name, scopeName, pool.regions.join(" ")],
      ...[pool.limit, pool.used, pool.remaining].map(written),
      ...[unitOf(pool.kind), statusWords(pool)],
      ...(reconciled ? deployedCells(reconciled(pool)) : []),
    ]),
  );

const written = (figure: Figure<number>) => figureEntry(figure, Number);

/** A sum that is not whole is a text, so that no sheet adds it up. */
function deployedCells(reconciliation: Reconciliation | null) {
  if (reconciliation === null) return ["not asked", "unknown", null];
  const { sum, difference, reasons } = reconciliation;
  return [
    sum.isExact ? sum.value : `at least ${sum.value}`,
    difference ?? "unknown",
    reasons.map((reason) => reasonWords(reason)).join(" "),
  ];
}
