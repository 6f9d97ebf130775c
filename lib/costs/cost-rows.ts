import { type Currency, type Ptu, writePtu, writeShare, writeUnitPrice } from "@/lib/units";
import { breakEvenWords } from "./break-even-words";
import type { CostCase } from "./cost-case";
import { MONTH_HOURS, YEAR_HOURS } from "./hours";
import { isNotFound, missingWords } from "./missing-words";
import { breakEvenLoad, breakEvenWithStandard, byCost, isCompared, type OptionCost, optionCosts } from "./option-costs";
import type { Option } from "./option-curves";
import { optionNames, paidWords } from "./option-words";
import type { PriceName, PriceSet } from "./prices";

/** One line of the table: an option, what it comes to, of what, and what has to be said of it. */
export interface CostRow {
  option: Option;
  name: string;
  /** Not rounded; a price that the list does not have is another thing than one that is not known. */
  perMonth: number | "not-found" | "unknown";
  perYear: number | "not-found" | "unknown";
  per: string;
  breakEven: string;
  note: string;
  /** Batch is not, where answers have to come at once. */
  isCompared: boolean;
  isCheapest: boolean;
}

export function costRows(kase: CostCase, currency: Currency): readonly CostRow[] {
  const costs = optionCosts(kase);
  const [cheapest] = byCost(kase);
  return costs.map((each) => {
    const { option, cost } = each;
    const sum = (hours: number) =>
      cost.is === "known" ? cost.perHour * hours : isNotFound(cost) ? "not-found" : "unknown";
    return {
      ...{ option, name: optionNames[option], perMonth: sum(MONTH_HOURS), perYear: sum(YEAR_HOURS) },
      per: cost.is === "known" ? perWords(each, kase, currency) : "",
      breakEven: option === "standard" ? "" : breakEvenText(each, kase),
      note: cost.is === "unknown" ? missingWords(cost.missing) : noteOf(each, kase),
      isCompared: isCompared(option, kase),
      isCheapest: isCompared(option, kase) && cost.is === "known" && cost.perHour === cheapest?.perHour,
    };
  });
}

/** Of a size that stands, the load from which it costs less; of all else, which changes with the load, the stretches in which it does. */
function breakEvenText({ option, cost, base }: OptionCost, kase: CostCase): string {
  if (option !== "ptu-hourly" && option !== "one-month" && option !== "one-year")
    return breakEvenWords(breakEvenWithStandard(kase, option));
  const from = cost.is === "known" ? breakEvenLoad(kase, cost.perHour) : null;
  if (from === null || base === null) return "not known";
  const held = kase.curve.filter(({ deployablePtu }) => deployablePtu <= base.ptu).at(-1)?.factor ?? 1;
  return from <= held ? `from ${writeShare(from)}` : `never: it holds up to ${writeShare(held)}`;
}

const tokenParts = [
  ["input", "in"],
  ["cached-input", "cached"],
  ["output", "out"],
] as const;

/** A price with its currency; nothing where there is none. */
function writePrice(prices: PriceSet, name: PriceName, currency: Currency): string | null {
  const price = prices[name];
  if (price.is !== "value") return null;
  return `${writeUnitPrice(price.value.amount, currency)}${price.value.isTyped ? " (typed by you)" : ""}`;
}

function perWords({ option, base, spilledShare }: OptionCost, { prices, curve }: CostCase, currency: Currency): string {
  switch (option) {
    case "standard":
    case "priority":
    case "batch": {
      const parts = tokenParts.flatMap(([part, word]) => {
        const price = writePrice(prices, `${option}-${part}`, currency);
        return price === null ? [] : [`${price} ${word}`];
      });
      return `million tokens: ${parts.join(", ")}`;
    }
    case "ptu-hourly":
    case "one-month":
    case "one-year": {
      const term = { "ptu-hourly": "an hour", "one-month": "a month", "one-year": "a year" }[option];
      return base === null ? "" : `${writePtu(base.ptu)} at ${writePrice(prices, option, currency) ?? ""} ${term}`;
    }
    case "reserved-and-hourly": {
      const most = largestSize(curve);
      return base === null
        ? ""
        : `${writePtu(base.ptu)} ${paidWords[base.paid]}${most > base.ptu ? ", the rest by the hour" : ", nothing above"}`;
    }
    case "spill-over":
      return base === null
        ? ""
        : `${writePtu(base.ptu)} ${paidWords[base.paid]}, ${writeShare(spilledShare ?? 0)} of Standard’s cost spilled`;
  }
}

const largestSize = (curve: CostCase["curve"]): Ptu | 0 => curve.find(({ factor }) => factor >= 1)?.deployablePtu ?? 0;

/** What each needs to be understood. */
const notes: Readonly<Record<Option, string>> = {
  standard: "",
  priority: "",
  batch: "Answers within 24 hours: an option only where “Latency need” says that they can wait.",
  "ptu-hourly": "Every deployed hour is paid, used or not.",
  "one-month": "A commitment; pays for PTUs, holds no capacity.",
  "one-year": "A commitment; pays for PTUs, holds no capacity.",
  "reserved-and-hourly":
    "Derived: the deployment is scaled each hour, never below the smallest size; capacity that is given back may not come again.",
  "spill-over":
    "Derived: of each hour, the part of its size above the base is taken to spill at Standard’s token prices.",
};

function noteOf({ option, isAtMost }: OptionCost, { load, prices }: CostCase): string {
  const isByTokens = option === "standard" || option === "priority" || option === "batch" || option === "spill-over";
  return [
    ...(isAtMost ? ["This or less: some loads were not asked about, and stand for the next that was."] : []),
    ...(isByTokens && isShortBand(prices, option)
      ? ["This or more: the list prices long contexts higher; these are the prices of short ones."]
      : []),
    ...(isByTokens && load.hoursWithoutCachedShare > 0
      ? ["This or less: where the cached share is not known, all input counts as not cached."]
      : []),
    ...(notes[option] === "" ? [] : [notes[option]]),
  ].join(" ");
}

/** Whether any of the token prices is that of short contexts alone. */
const isShortBand = (prices: PriceSet, option: "standard" | "priority" | "batch" | "spill-over") =>
  tokenParts.some(([part]) => {
    const price = prices[`${option === "spill-over" ? "standard" : option}-${part}`];
    return price.is === "value" && price.value.isShortBand === true;
  });

/** For a file: amounts to the cent as they are, anything else in words. */
export const costSheet = (rows: readonly CostRow[], currency: Currency) => ({
  header: ["Option", `${currency} per month`, `${currency} per year`, "Per", "Less than Standard", "Note"],
  rows: rows.map(({ name, perMonth, perYear, per, breakEven, note }) => [
    name,
    sheetCell(perMonth),
    sheetCell(perYear),
    ...[per, breakEven, note],
  ]),
});

const sheetCell = (amount: CostRow["perMonth"]) =>
  typeof amount === "number" ? Math.round(amount * 100) / 100 : amount === "not-found" ? "no price found" : "unknown";
