import { notOffered } from "@/lib/units";
import { type Direction, type MeterScope, type Modifier, readMeterName, type TokenMeter } from "./meter-name";
import { type ListFacts, priceInEffect } from "./price-in-effect";
import type { FoundPrice, TokenPrice, TokenPrices, TokenScope, TokenTier } from "./prices";
import type { ListRow } from "./wire-list";

/** A row that prices tokens of a model, by the million. */
export interface TokenRow extends TokenMeter {
  row: ListRow;
}

/** By the row's own unit, never by a fixed factor. Rounding takes away what binary fractions add, not what Azure says. */
function perMillion({ amount, unit, meterName }: ListRow): number | null | undefined {
  const isNamedMillion = /\s1m tokens$/i.test(meterName);
  if (unit.toLowerCase() === "1m") return amount;
  if (unit.toLowerCase() !== "1k" || isNamedMillion) return undefined;
  return amount === null ? null : Math.round(amount * 1e12) / 1e9;
}

/** The rows of a region that price tokens, read once; all others say nothing of a model's tokens, or cannot be read surely. */
export function tokenRowsOf(rows: readonly ListRow[]): readonly TokenRow[] {
  return rows.flatMap((row) => {
    const amount = row.kind === "Consumption" ? perMillion(row) : undefined;
    const meter = amount === undefined ? null : readMeterName(row.meterName, row.productName);
    return amount === undefined || meter?.is !== "tokens" ? [] : [{ ...meter, row: { ...row, amount } }];
  });
}

/** Names of the catalogue that meters write shorter. */
const shorter: Readonly<Record<string, string>> = {
  "llama-3.3-70b-instruct": "llama-3.3-70b",
  "llama-4-maverick-17b-128e-instruct-fp8": "llama-4-maverick-17b",
};

interface ModelVersion {
  model: string;
  version: string;
}

/** How a meter may date a version: 0806 or 08062024 of 2024-08-06. */
function datesOf(version: string): readonly string[] {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(version) ?? [];
  if (year && month && day) return [`${month}${day}`, `${month}${day}${year}`];
  return /^\d{4}$/.test(version) ? [version] : [];
}

/** Whether a meter without a date may stand for the version: "turbo-2024-04-09" and "0613" have prices of their own. */
const mayBeUndated = (version: string) => /^(\d{4}-\d\d-\d\d|\d{1,3})$/.test(version);

const nameOf = (model: string) => shorter[model.toLowerCase()] ?? model.toLowerCase();
const priced = (rows: readonly TokenRow[], facts: ListFacts) =>
  priceInEffect(
    rows.map(({ row }) => row),
    facts,
  );

/** Meters that date the version stand before those without a date, which stand only while no other version's meter disagrees. */
function priceOf(rows: readonly TokenRow[], { model, version }: ModelVersion, facts: ListFacts): FoundPrice {
  const name = nameOf(model);
  const dated = rows.filter((row) => datesOf(version).some((date) => row.model === `${name}-${date}`));
  if (dated.length > 0) return priced(dated, facts);
  const undated = mayBeUndated(version) ? rows.filter((row) => row.model === name) : [];
  if (undated.length === 0) return facts.absent;
  const price = priced(undated, facts);
  const all = priced(
    rows.filter((row) => row.model === name || row.undated === name),
    facts,
  );
  return all.is === price.is ? price : notOffered;
}

const tierModifiers: Readonly<Record<TokenTier, readonly Modifier[]>> = {
  standard: [],
  priority: ["priority"],
  batch: ["batch"],
};

const hasOnly = (row: TokenRow, modifiers: readonly Modifier[]) =>
  row.modifiers.length === modifiers.length && modifiers.every((modifier) => row.modifiers.includes(modifier));

/** The price for every length of context, or, where the model has none, that of short ones, which says so. */
function bandedPriceOf(rows: readonly TokenRow[], tier: TokenTier, asked: ModelVersion, facts: ListFacts): FoundPrice {
  const modifiers = tierModifiers[tier];
  const name = nameOf(asked.model);
  const whole = rows.filter((row) => hasOnly(row, modifiers));
  if (whole.some(({ model, undated }) => model === name || undated === name)) return priceOf(whole, asked, facts);
  const short = priceOf(
    rows.filter((row) => hasOnly(row, [...modifiers, "short-context"])),
    asked,
    facts,
  );
  return short.is === "value" ? { is: "value", value: { ...short.value, band: "short-context" } } : short;
}

/** What a model version's tokens cost, for each scope and tier. */
export function tokenPricesOf(all: readonly TokenRow[], asked: ModelVersion, facts: ListFacts): TokenPrices["scopes"] {
  // What is heard or seen is priced apart, and such models' texts too.
  const rows = all.filter(({ modality }) => modality === null);
  const cell = (scope: MeterScope, tier: TokenTier, direction: Direction) =>
    bandedPriceOf(
      rows.filter((row) => row.scope === scope && row.direction === direction),
      tier,
      asked,
      facts,
    );
  const tierOf = (scope: TokenScope, tier: TokenTier): TokenPrice => ({
    input: cell(scope, tier, "input"),
    cachedInput: cell(scope, tier, "cached-input"),
    output: cell(scope, tier, "output"),
  });
  const scopeOf = (scope: TokenScope) => ({
    standard: tierOf(scope, "standard"),
    priority: tierOf(scope, "priority"),
    batch: tierOf(scope, "batch"),
  });
  return { global: scopeOf("global"), "data-zone": scopeOf("data-zone"), regional: scopeOf("regional") };
}
