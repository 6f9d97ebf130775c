import { z } from "zod/mini";
import { azureObject, maybeNumber, maybeText, someText } from "@/lib/azure";
import { parseDateTime } from "@/lib/time";
import { type Currency, regionName } from "@/lib/units";

/** One row of the list, as far as it is used. Its names are Azure's own. */
export interface ListRow {
  meterName: string;
  productName: string;
  unit: string;
  /** "Consumption", "Reservation". */
  kind: string;
  /** "1 Month", "1 Year"; null beside reservations. */
  term: string | null;
  /** In one spelling; empty where the row is of no region. */
  region: string;
  /** Null cannot be read. */
  amount: number | null;
  sinceMs: number | null;
}

export interface ListPage {
  rows: readonly ListRow[];
  /** Rows that are not as Azure documents them: what they would have told is unknown. */
  lostCount: number;
  next: unknown;
}

/**
 * Envelope and row of the Retail Prices API, api-version 2023-01-01-preview.
 * Source: learn.microsoft.com/rest/api/cost-management/retail-prices/azure-retail-prices; read 2026-11-21.
 */
const page = azureObject({ Items: z.array(z.unknown()), NextPageLink: z.optional(z.unknown()) });
const row = azureObject({
  meterName: someText,
  productName: someText,
  serviceName: someText,
  unitOfMeasure: someText,
  type: someText,
  currencyCode: someText,
  armRegionName: maybeText,
  reservationTerm: maybeText,
  retailPrice: maybeNumber,
  tierMinimumUnits: maybeNumber,
  effectiveStartDate: maybeText,
});

const sinceOf = (text: string | null) => (text === null ? null : parseDateTime(text));

/**
 * @param json a page of the list
 * @returns null where it is none
 * @throws RangeError when a row is in another currency than was asked for: its amounts would be taken for another money
 */
export function readListPage(json: unknown, currency: Currency): ListPage | null {
  const parsed = page.safeParse(json);
  if (!parsed.success) return null;
  const rows: ListRow[] = [];
  let lostCount = 0;
  for (const each of parsed.data.Items) {
    const read = row.safeParse(each);
    if (!read.success) {
      lostCount += 1;
      continue;
    }
    const told = read.data;
    if (told.currencyCode !== currency) throw new RangeError("prices in another currency than was asked for");
    if (told.serviceName !== "Foundry Models") continue;
    // The price of a higher tier is that of who buys more.
    if ((told.tierMinimumUnits ?? 0) > 0) continue;
    rows.push({
      meterName: told.meterName,
      productName: told.productName,
      unit: told.unitOfMeasure,
      kind: told.type,
      term: told.reservationTerm,
      region: regionName(told.armRegionName ?? ""),
      amount: told.retailPrice === null || told.retailPrice <= 0 ? null : told.retailPrice,
      sinceMs: sinceOf(told.effectiveStartDate),
    });
  }
  return { rows, lostCount, next: parsed.data.NextPageLink };
}
