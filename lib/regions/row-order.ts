import { createParser } from "nuqs/server";
import { compareVerdicts } from "@/lib/deployability";
import { isAzureName } from "@/lib/offers";
import { byName, type Figure, type Ptu } from "@/lib/units";
import type { RegionRow, Site } from "@/lib/scan";

const regionColumns = ["name", "geography", "zone"] as const;
const siteColumns = ["available", "remaining", "verdict"] as const;

/** By which column the table "Regions" is sorted. */
export type RowOrder = { isDescending: boolean } & (
  { by: (typeof regionColumns)[number] } | { by: (typeof siteColumns)[number]; skuName: string }
);

const byNameFirst: RowOrder = { by: "name", isDescending: false };

function readOrder(text: string): RowOrder | null {
  const isDescending = text.startsWith("-");
  const [column = "", skuName, ...more] = (isDescending ? text.slice(1) : text).split(":");
  if (more.length > 0) return null;
  const ofRegion = regionColumns.find((each) => each === column);
  if (ofRegion !== undefined) return skuName === undefined ? { by: ofRegion, isDescending } : null;
  const ofSite = siteColumns.find((each) => each === column);
  return ofSite !== undefined && isAzureName(skuName ?? "")
    ? { by: ofSite, skuName: skuName ?? "", isDescending }
    : null;
}

/** SKU names come in several casings. */
const columnOf = (order: RowOrder) => writeOrder({ ...order, isDescending: false }).toLowerCase();

const writeOrder = (order: RowOrder) =>
  `${order.isDescending ? "-" : ""}${order.by}${"skuName" in order ? `:${order.skuName}` : ""}`;

/** "name", "-available:GlobalProvisionedManaged" … */
export const parseAsOrder = createParser<RowOrder>({
  parse: readOrder,
  serialize: writeOrder,
  eq: (a, b) => writeOrder(a) === writeOrder(b),
}).withDefault(byNameFirst);

/** Pressed again, a column turns round; figures begin with the largest, words and verdicts with the first. */
export function turned(order: RowOrder, to: RowOrder): RowOrder {
  if (isSortedBy(order, to)) return { ...order, isDescending: !order.isDescending };
  return { ...to, isDescending: to.by === "available" || to.by === "remaining" };
}

export const isSortedBy = (order: RowOrder, column: RowOrder) => columnOf(order) === columnOf(column);

/** Rows without a figure stand last, whichever way the others are sorted; equal ones keep the order of their names. */
export function sortedRows(rows: readonly RegionRow[], order: RowOrder): readonly RegionRow[] {
  const turn = order.isDescending ? -1 : 1;
  const named = rows.toSorted((a, b) => byName(a.displayName, b.displayName) || byName(a.name, b.name));
  switch (order.by) {
    case "name":
      return order.isDescending ? named.toReversed() : named;
    case "geography":
      return named.toSorted(lastIfAbsent((row) => row.geography, byName, turn));
    case "zone":
      return named.toSorted(lastIfAbsent((row) => row.dataZone, byName, turn));
    case "verdict":
      return named.toSorted(
        lastIfAbsent(
          (row) => verdictOf(siteIn(row, order.skuName)),
          (a, b) => compareVerdicts(a, b),
          turn,
        ),
      );
    case "available":
    case "remaining": {
      const { by, skuName } = order;
      return named.toSorted(
        lastIfAbsent(
          (row) => valueOf(siteIn(row, skuName)?.best[by]),
          (a, b) => a - b,
          turn,
        ),
      );
    }
  }
}

const siteIn = (row: RegionRow, skuName: string) =>
  row.sites.find(({ type }) => type.skuName.toLowerCase() === skuName.toLowerCase());

const valueOf = (figure: Figure<Ptu> | undefined) => (figure?.is === "value" ? figure.value : null);

const verdictOf = (site: Site | undefined) => (site && site.best.verdict.is !== "loading" ? site.best.verdict : null);

const lastIfAbsent =
  <Key>(keyOf: (row: RegionRow) => Key | null, compare: (a: Key, b: Key) => number, turn: 1 | -1) =>
  (a: RegionRow, b: RegionRow) => {
    const [one, other] = [keyOf(a), keyOf(b)];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return turn * compare(one, other);
  };
