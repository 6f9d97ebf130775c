/**
 * Currencies that the Retail Prices API converts to. All but USD are indicative.
 * Source: learn.microsoft.com/rest/api/cost-management/retail-prices/azure-retail-prices, "Supported currencies"; read 2026-11-21.
 */
export const currencies = [
  ...(["USD", "EUR", "GBP", "AUD", "BRL", "CAD", "CHF", "CNY", "DKK"] as const),
  ...(["INR", "JPY", "KRW", "NOK", "NZD", "SEK", "TWD"] as const),
] as const;

export type Currency = (typeof currencies)[number];

const texts = new Map<string, Intl.NumberFormat>();

/** At most this many digits after the point, and at least two; the same format is made once. */
function textOf(currency: Currency, mostDigits: number): Intl.NumberFormat {
  const key = `${currency} ${mostDigits}`;
  const known = texts.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat("en-US", {
    ...{ style: "currency", currency, currencyDisplay: "narrowSymbol" },
    ...{ minimumFractionDigits: 2, maximumFractionDigits: mostDigits },
  });
  texts.set(key, made);
  return made;
}

/** An amount to the cent: `$1,234.50`. Rounded here and nowhere before. */
export const writeMoney = (amount: number, currency: Currency) => textOf(currency, 2).format(amount);

/** The price of one unit, which may be less than a cent: `$0.000125`. */
export const writeUnitPrice = (amount: number, currency: Currency) => textOf(currency, 10).format(amount);
