import { dice } from "../dice";
import fullRows from "./recorded/full-rows.json" with { type: "json" };

/** One row of the price list, in wire form, its price in US dollars. */
export type PriceRow = {
  currencyCode: string;
  tierMinimumUnits: number;
  retailPrice: number;
  unitPrice: number;
  armRegionName: string;
  location: string;
  effectiveStartDate: string;
  meterId: string;
  meterName: string;
  productId: string;
  skuId: string;
  productName: string;
  skuName: string;
  serviceName: string;
  serviceId: string;
  serviceFamily: string;
  unitOfMeasure: string;
  type: string;
  isPrimaryMeterRegion: boolean;
  armSkuName: string;
  reservationTerm?: string;
};

export type Meter = {
  meterName: string;
  productName: string;
  unitOfMeasure: string;
  retailPrice: number;
  skuName?: string;
  effectiveStartDate?: string;
  /** A reservation's; without one it is what is used that is paid. */
  reservationTerm?: string;
};

/** Dates are firsts of months in what is recorded; this one is made up. */
const USUAL_START = "2026-03-01T00:00:00Z";

const productIds = new Map(fullRows.Items.map(({ productName, productId }) => [productName, productId]));

/** A row of one region. What is not known of a meter, its ids first of all, is made up of its names: the same every time. */
export function priceRow(meter: Meter, region: { name: string; location: string }): PriceRow {
  const { meterName, productName, retailPrice, reservationTerm, effectiveStartDate = USUAL_START } = meter;
  const skuName = meter.skuName ?? meterName.replace(/ (?:1M )?\S+$/, "");
  const productId = productIds.get(productName) ?? `DZH3${letters(8, "product", productName)}`;
  return {
    currencyCode: "USD",
    tierMinimumUnits: 0,
    retailPrice,
    unitPrice: retailPrice,
    armRegionName: region.name,
    location: region.location,
    effectiveStartDate,
    meterId: meterId(productName, meterName, region.name, reservationTerm ?? ""),
    meterName,
    productId,
    skuId: `${productId}/${letters(4, "sku", productName, meterName, reservationTerm ?? "")}`,
    productName,
    skuName,
    serviceName: "Foundry Models",
    serviceId: "DZH31600VF1F",
    serviceFamily: "AI + Machine Learning",
    unitOfMeasure: meter.unitOfMeasure,
    type: reservationTerm ? "Reservation" : "Consumption",
    isPrimaryMeterRegion: true,
    armSkuName: skuName.replaceAll(".", ""),
    ...(reservationTerm && { reservationTerm }),
  };
}

const LETTERS = "0123456789BCDFGHJKLMNPQRSTVWXZ";

const letters = (length: number, ...words: string[]) =>
  Array.from({ length }, (_, i) => LETTERS[Math.floor(dice(0, ...words, i) * LETTERS.length)]).join("");

function meterId(...words: string[]): string {
  const hex = Array.from({ length: 32 }, (_, i) => Math.floor(16 * dice(0, "meter", ...words, i)).toString(16)).join(
    "",
  );
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`;
}
