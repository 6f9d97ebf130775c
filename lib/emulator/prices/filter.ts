import { invalidOData } from "./price-error";
import type { PriceRow } from "./price-row";

export type RowFilter = (row: PriceRow) => boolean;

/**
 * What may be filtered by, as documented; the row's `type` is called `priceType` here.
 * @see learn.microsoft.com/rest/api/cost-management/retail-prices/azure-retail-prices, "API filters", read 2026-11-21
 */
const fields: Readonly<Record<string, keyof PriceRow>> = {
  armRegionName: "armRegionName",
  location: "location",
  meterId: "meterId",
  meterName: "meterName",
  productId: "productId",
  skuId: "skuId",
  productName: "productName",
  skuName: "skuName",
  serviceName: "serviceName",
  serviceId: "serviceId",
  serviceFamily: "serviceFamily",
  priceType: "type",
  armSkuName: "armSkuName",
};

/** `eq`, `and`, `or`, `contains(…)` and parentheses; values are compared with their case. @throws PriceError for anything else */
export function readFilter(text: string): RowFilter {
  const lexemes = lexed(text);
  let at = 0;
  const next = (): string => lexemes[at++] ?? "";
  const isNext = (word: string) => lexemes[at]?.toLowerCase() === word;
  const expect = (word: string) => {
    if (next() !== word) throw invalidOData();
  };

  function any(): RowFilter {
    const parts = [all()];
    while (isNext("or")) {
      at += 1;
      parts.push(all());
    }
    return (row) => parts.some((part) => part(row));
  }
  function all(): RowFilter {
    const parts = [one()];
    while (isNext("and")) {
      at += 1;
      parts.push(one());
    }
    return (row) => parts.every((part) => part(row));
  }
  function one(): RowFilter {
    if (isNext("(")) {
      at += 1;
      const inside = any();
      expect(")");
      return inside;
    }
    if (!isNext("contains")) {
      const field = fieldNamed(next());
      expect("eq");
      const value = literal(next());
      return (row) => row[field] === value;
    }
    at += 1;
    expect("(");
    const field = fieldNamed(next());
    expect(",");
    const value = literal(next());
    expect(")");
    return (row) => String(row[field]).includes(value);
  }

  const filter = any();
  if (at < lexemes.length) throw invalidOData();
  return filter;
}

function fieldNamed(name: string): keyof PriceRow {
  const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
  if (!field) throw invalidOData();
  return field;
}

/** In single quotes; one within is doubled. */
function literal(lexeme: string): string {
  if (!lexeme.startsWith("'")) throw invalidOData();
  return lexeme.slice(1, -1).replaceAll("''", "'");
}

function lexed(text: string): string[] {
  const lexemes = text.match(/'(?:[^']|'')*'|[A-Za-z]+|[(),]|\S/g) ?? [];
  if (lexemes.some((lexeme) => !/^(?:'[\s\S]*'|[A-Za-z]+|[(),])$/.test(lexeme))) throw invalidOData();
  return lexemes;
}
