import { type Currency, notOffered, unknownCell, valueCell } from "@/lib/units";
import type { FoundPrice } from "./prices";
import type { ListRow } from "./wire-list";

/** What is known of a list beside its rows. */
export interface ListFacts {
  nowMs: number;
  currency: Currency;
  /** What a meter is that the list does not have: not offered, or unknown where not all of the list could be read. */
  absent: FoundPrice;
}

const sinceOf = ({ sinceMs }: ListRow) => sinceMs ?? Number.NEGATIVE_INFINITY;
const meterOf = ({ productName, meterName }: ListRow) => `${productName}\n${meterName}`;

/** Of each meter the rows that began last, and not after now: prices are listed ahead of their day, and stay when they are replaced. */
function inEffect(rows: readonly ListRow[], nowMs: number): readonly ListRow[] {
  const begun = rows.filter((row) => sinceOf(row) <= nowMs);
  const latest = new Map<string, number>();
  for (const row of begun) latest.set(meterOf(row), Math.max(latest.get(meterOf(row)) ?? -Infinity, sinceOf(row)));
  return begun.filter((row) => sinceOf(row) === latest.get(meterOf(row)));
}

/**
 * The one price that rows of the same thing tell now.
 * @returns *not offered* where there is none, and where they disagree, for then none of them is sure
 */
export function priceInEffect(rows: readonly ListRow[], facts: ListFacts): FoundPrice {
  const standing = inEffect(rows, facts.nowMs);
  const [first] = standing;
  if (first === undefined) return facts.absent;
  if (standing.some(({ amount }) => amount === null)) return unknownCell("its price in the list cannot be read");
  const { amount, meterName, productName, sinceMs } = first;
  if (amount === null || standing.some((row) => row.amount !== amount)) return notOffered;
  return valueCell({ amount, currency: facts.currency, meterName, productName, sinceMs });
}
