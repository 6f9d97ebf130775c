import type { MeterPrice } from "@/lib/sources/prices";
import { type Figure, writeMoney } from "@/lib/units";
import { MONTH_HOURS } from "./hours";

/**
 * What PTUs cost in a month at the hourly list price, as a sentence: derived, and so "≈". Null while the price is on its way.
 * @param ptus deployed ones, or a share of them; null where that is not known
 * @param where the region, ready to stand in a sentence
 */
export function monthlyWords(ptus: number | null, hourly: Figure<MeterPrice>, where: string): string | null {
  switch (hourly.is) {
    case "value": {
      if (ptus === null) return "What it costs is not known: its size is not.";
      const { amount, currency } = hourly.value;
      return `≈ ${writeMoney(ptus * amount * MONTH_HOURS, currency)} per month at the hourly list price in ${where}.`;
    }
    case "not-offered":
      return `No price found in ${where}.`;
    case "unknown":
      return `What it costs is not known: ${hourly.why}.`;
    case "not-permitted":
    case "loading":
    case "not-asked":
      return null;
  }
}
