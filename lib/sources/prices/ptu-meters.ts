import { deploymentTypes } from "@/lib/units";
import { type ListFacts, priceInEffect } from "./price-in-effect";
import type { PtuPrice } from "./prices";
import type { ListRow } from "./wire-list";

/**
 * One meter name stands under several products, and "1/Hour" marks other things too: a PTU's meter is known by product, whole name
 * and unit together. Source: recorded/README.md; read 2026-11-21.
 */
export const hourlyProduct = "Azure OpenAI";
export const reservationProduct = "Azure AI Foundry Provisioned Throughput Reservation";

export const ptuMeterNames: Readonly<Record<string, string>> = {
  GlobalProvisionedManaged: "Provisioned Managed Global Unit",
  DataZoneProvisionedManaged: "Provisioned Managed Data Zone Unit",
  ProvisionedManaged: "Provisioned Managed Regional Unit",
};

const isHourly = ({ productName, unit, kind }: ListRow) =>
  productName === hourlyProduct && unit === "1/Hour" && kind === "Consumption";

/** The price is per PTU for the whole term, whatever the unit says: sources disagree on it, so it is not looked at. */
const isReserved = ({ productName, kind, term }: ListRow, of: string) =>
  productName === reservationProduct && kind === "Reservation" && term === of;

/**
 * Reservation rows that name no region hold for every one where the type is sold by the hour, but for clouds of their own; a row of the
 * region itself stands before them.
 */
function ofRegion(rows: readonly ListRow[], region: string, isSold: boolean): readonly ListRow[] {
  const own = rows.filter((row) => row.region === region);
  if (own.length > 0 || !isSold || /^(usgov|usdod|china)/.test(region)) return own;
  return rows.filter((row) => row.region === "" || row.region === "global");
}

/** Global, Data Zone, Regional: what one PTU of each costs in a region. */
export function ptuPricesOf(rows: readonly ListRow[], region: string, facts: ListFacts): readonly PtuPrice[] {
  return deploymentTypes([]).map(({ skuName }) => {
    const named = rows.filter(({ meterName }) => meterName === ptuMeterNames[skuName]);
    const byHour = named.filter((row) => isHourly(row) && row.region === region);
    const reserved = (term: string) =>
      ofRegion(
        named.filter((row) => isReserved(row, term)),
        region,
        byHour.length > 0,
      );
    return {
      skuName,
      hourly: priceInEffect(byHour, facts),
      oneMonth: priceInEffect(reserved("1 Month"), facts),
      oneYear: priceInEffect(reserved("1 Year"), facts),
    };
  });
}
