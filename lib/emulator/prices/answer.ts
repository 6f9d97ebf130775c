import { parameter, type Call } from "../call";
import rates from "./made-up/currencies.json" with { type: "json" };
import { readFilter } from "./filter";
import { invalidOData, invalidParameter } from "./price-error";
import { priceList } from "./price-list";
import { priceLink } from "./price-link";
import type { PriceRow } from "./price-row";

/** Whole pages of the live list have as many (seen in 2026-10); a fault makes them smaller. */
const MOST_ROWS = 1_000;
/** From this one on values are compared with their case. The live list also answers without a version; this one does not. */
const API_VERSION = "2023-01-01-preview";

/** One page of the public price list. @throws PriceError where the question is not understood */
export function answerPrices(call: Call, mostRows = MOST_ROWS): object {
  if (parameter(call.url, "api-version") !== API_VERSION) throw invalidParameter("api-version");
  const currency = currencyAsked(call);
  const filter = parameter(call.url, "$filter");
  const found = filter === null ? priceList() : priceList().filter(readFilter(filter));
  const skip = wholeNumber(call, "$skip") ?? 0;
  const top = wholeNumber(call, "$top");
  const rows = Math.min(mostRows, top ?? MOST_ROWS);
  const items = found.slice(skip, skip + rows);
  const rest = top === undefined ? undefined : top - rows;
  const isLast = skip + rows >= found.length || rest === 0;
  return {
    BillingCurrency: currency.code,
    CustomerEntityId: "Default",
    CustomerEntityType: "Retail",
    Items: items.map((row) => converted(row, currency)),
    NextPageLink: isLast ? null : priceLink(call, skip + rows, rest),
    Count: items.length,
  };
}

type Rate = { code: string; perDollar: number };

/** In single quotes, as documented; the live list may be milder. */
function currencyAsked({ url }: Call): Rate {
  const asked = parameter(url, "currencycode");
  if (asked === null) return { code: "USD", perDollar: rates.USD };
  const code = /^'([A-Z]{3})'$/.exec(asked)?.[1];
  const rate = Object.entries(rates).find(([name]) => name === code);
  if (!rate) throw invalidParameter("currencyCode");
  return { code: rate[0], perDollar: rate[1] };
}

/** By a fixed rate, made up; without the dust of binary fractions. */
function converted(row: PriceRow, { code, perDollar }: Rate): PriceRow {
  if (code === row.currencyCode) return row;
  const price = Math.round(row.retailPrice * perDollar * 1e9) / 1e9;
  return { ...row, currencyCode: code, retailPrice: price, unitPrice: price };
}

function wholeNumber({ url }: Call, name: string): number | undefined {
  const text = parameter(url, name);
  if (text === null) return undefined;
  if (!/^\d{1,9}$/.test(text)) throw invalidOData();
  return Number(text);
}
