import { type Reading, refusedCell } from "@/lib/offers";
import type { ModelCapacities } from "@/lib/sources/capacity";
import { notOffered, unknownCell, valueCell } from "@/lib/units";
import type { FindingFacts } from "./facts";

const keyOf = (region: string, skuName: string) => `${region} ${skuName.toLowerCase()}`;

/**
 * Looks up available capacity of one model version in what was read of it.
 * @param readings by subscription, each of all its regions; a subscription that is not among them was not asked
 */
export function availableIn(readings: ReadonlyMap<string, Reading<ModelCapacities>>): FindingFacts["available"] {
  const rows = new Map(
    [...readings].map(([subscription, reading]) => {
      const items = reading.is === "read" ? reading.data.items : [];
      return [subscription, new Map(items.map((row) => [keyOf(row.region, row.skuName), row.availablePtu]))];
    }),
  );
  return (region, skuName, subscription) => {
    const reading = readings.get(subscription);
    if (reading === undefined) return { is: "not-asked" };
    if (reading.is === "open") return { is: "loading" };
    if (reading.is === "failed") return refusedCell(reading.failure, "available capacity could not be read");
    const available = rows.get(subscription)?.get(keyOf(region, skuName));
    if (available === null) return unknownCell("Azure's answer held no number here");
    if (available !== undefined) return valueCell(available);
    return reading.missing.length > 0 ? unknownCell("available capacity was read in part") : notOffered;
  };
}
