import type { Meter } from "./price-row";
import inventedHours from "./made-up/ptu-by-region.json" with { type: "json" };
import recordedHours from "./recorded/ptu-by-region.json" with { type: "json" };
import terms from "./recorded/reservations.json" with { type: "json" };

/** US dollars for a PTU; a type that a region lacks is not there. */
type ByType = { global?: number; dataZone?: number; regional?: number };

const names = { global: "Global", dataZone: "Data Zone", regional: "Regional" } as const;

const hourly: Readonly<Record<string, ByType>> = { ...inventedHours, ...recordedHours };

/** What PTUs are billed by, for each region: hours of each type, and terms of each type that has hours there. */
export const ptuMeters: ReadonlyMap<string, readonly Meter[]> = new Map(
  Object.entries(hourly).map(([region, prices]) => [
    region,
    (["global", "dataZone", "regional"] as const).flatMap((type) => metersOf(type, prices[type])),
  ]),
);

function metersOf(type: keyof ByType, price: number | undefined): Meter[] {
  if (price === undefined) return [];
  const meterName = `Provisioned Managed ${names[type]} Unit`;
  // Sources disagree on the unit of a term: the price is for all of it, whatever the unit says.
  const unitOfMeasure = "1/Hour";
  return [
    { meterName, productName: "Azure OpenAI", unitOfMeasure, retailPrice: price },
    ...Object.entries(terms).map(([reservationTerm, ofTerm]) => ({
      meterName,
      productName: "Azure AI Foundry Provisioned Throughput Reservation",
      unitOfMeasure,
      retailPrice: ofTerm[type],
      reservationTerm,
    })),
  ];
}
