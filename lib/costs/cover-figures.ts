import { type Currency, deploymentType, ptu, writePtu } from "@/lib/units";
import type { Cost } from "./cost-case";
import type { CoverRow } from "./cover";
import { MONTH_HOURS } from "./hours";
import { isNotFound } from "./missing-words";

/** How a figure stands to what it would be if everything had been read. */
export type BoundSign = "" | "≥ " | "≤ ";

/** PTU and what they cost per month; no price found is another thing than not known, and neither is 0. */
export interface CoverAmount {
  sign: BoundSign;
  ptu: number;
  perMonth: number | "not-found" | "unknown";
}

export const coverParts = ["covered", "uncovered", "unused"] as const;
type CoverPart = (typeof coverParts)[number];

/** Where more may be deployed than was read, so may be covered, as far as reservations reach, and uncovered; and less unused. */
const signs: Readonly<Record<CoverPart, (row: CoverRow) => BoundSign>> = {
  covered: ({ covered, reserved }) => (covered < reserved ? "≥ " : ""),
  uncovered: () => "≥ ",
  unused: ({ unused }) => (unused > 0 ? "≤ " : ""),
};

const perMonth = (cost: Cost) =>
  cost.is === "known" ? cost.perHour * MONTH_HOURS : isNotFound(cost) ? "not-found" : "unknown";

export const coverAmount = (row: CoverRow, part: CoverPart): CoverAmount => ({
  sign: row.isAtLeast ? signs[part](row) : "",
  ptu: row[part],
  perMonth: perMonth(row.costs[part]),
});

/** Of all places. Null where bounds point both ways, so that nothing can be said of the sum. */
interface CoverTotal {
  ptu: { sign: BoundSign; value: number };
  perMonth: { sign: BoundSign; value: number; missingCount: number } | null;
}

export function coverTotal(rows: readonly CoverRow[], part: CoverPart): CoverTotal {
  const amounts = rows.map((row) => coverAmount(row, part));
  const sign = amounts.find((each) => each.sign !== "")?.sign ?? "";
  const known = amounts.flatMap(({ perMonth }) => (typeof perMonth === "number" ? [perMonth] : []));
  const missingCount = amounts.length - known.length;
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  return {
    ptu: { sign, value: sum(amounts.map(({ ptu }) => ptu)) },
    perMonth:
      missingCount > 0 && sign === "≤ "
        ? null
        : { sign: missingCount > 0 ? "≥ " : sign, value: sum(known), missingCount },
  };
}

/** How much of what is deployed is covered, in one sentence. */
export function coverSentence(rows: readonly CoverRow[]): string {
  const isAtLeast = rows.some((row) => row.isAtLeast);
  const deployed = rows.reduce((sum, row) => sum + row.deployed, 0);
  if (deployed === 0 && !isAtLeast && rows.length === 0)
    return "No PTU are deployed in these subscriptions: there is nothing to cover.";
  const of = (part: (typeof coverParts)[number]) => {
    const { sign, value } = coverTotal(rows, part).ptu;
    return { text: `${sign}${writePtu(ptu(value))}`, value };
  };
  const [covered, uncovered, unused] = [of("covered"), of("uncovered"), of("unused")];
  const lead = `${covered.text} of ${isAtLeast ? "≥ " : ""}${writePtu(ptu(deployed))} deployed are covered by reservations, ${uncovered.text} are paid by the hour.`;
  return unused.value > 0 ? `${lead} ${unused.text} are reserved and not deployed.` : lead;
}

/** For a file. */
export const coverSheet = (rows: readonly CoverRow[], currency: Currency) => ({
  header: [
    ...["Deployment type", "Region", "Deployed PTU", "Reserved PTU"],
    ...coverParts.map((part) => `${part} PTU`),
    ...coverParts.map((part) => `${part}, ${currency} per month`),
  ],
  rows: rows.map((row) => {
    const amounts = coverParts.map((part) => coverAmount(row, part));
    const bound = (sign: string, value: number) => (sign === "" ? value : `${sign}${value}`);
    return [
      ...[deploymentType(row.skuName).name, row.region, bound(row.isAtLeast ? "≥ " : "", row.deployed), row.reserved],
      ...amounts.map(({ sign, ptu }) => bound(sign, ptu)),
      ...amounts.map(({ sign, perMonth }) =>
        typeof perMonth === "number"
          ? bound(sign, Math.round(perMonth * 100) / 100)
          : perMonth === "not-found"
            ? "no price found"
            : "unknown",
      ),
    ];
  }),
});
