import { readFileSync } from "node:fs";

/** A row of recorded/meters.json. */
export interface RecordedMeter {
  meterName: string;
  productName?: string;
  unitOfMeasure?: string;
  reservationTerm?: string;
  reads: {
    model: string | null;
    direction: string;
    scope: string;
    modifier?: string;
    modifiers?: string[];
    modality?: string;
  };
  kind: "recorded" | "claimed-real" | "synthetic";
}

export const recordedMeters: readonly RecordedMeter[] = JSON.parse(
  readFileSync(new URL("recorded/meters.json", import.meta.url), "utf8"),
);
export const metersOf = (kind: RecordedMeter["kind"]) => recordedMeters.filter((meter) => meter.kind === kind);

/** Whether a row prices a model's tokens at all, as people read it. */
export const isTokenPrice = ({ reads }: RecordedMeter) =>
  !["other", "ptu-hour", "reservation"].includes(reads.direction);
