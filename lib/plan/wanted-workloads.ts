import { chosenVersion, type OfferedVersion } from "@/lib/offers";
import type { PackedWorkload } from "@/lib/packing";
import { ptu } from "@/lib/units";
import type { PlacementRow } from "./placement-params";
import { type PlannedModel, plannedModel } from "./planned-load";

/** A workload as Azure is asked about it. */
export type WantedWorkload = PackedWorkload & { model: PlannedModel };

/** What a row still lacks before it can be placed. */
export interface Lacking {
  model: boolean;
  ptu: boolean;
}

const wantedModel = (row: PlacementRow, versions: readonly OfferedVersion[]) =>
  plannedModel(row, chosenVersion(versions, row));

export const lackingIn = (row: PlacementRow): Lacking => ({
  model: row.model === "" || row.version === "",
  ptu: row.ptu === null,
});

/** The rows as workloads; null while any of them lacks something, or its model's format is not known yet. */
export function wantedWorkloads(
  rows: readonly PlacementRow[],
  versions: readonly OfferedVersion[],
): readonly WantedWorkload[] | null {
  const wanted = rows.map((row): WantedWorkload | null => {
    const model = wantedModel(row, versions);
    if (model === null || row.ptu === null) return null;
    const { name, types, stay, geographies } = row;
    return { name, model, neededPtu: ptu(row.ptu), skuNames: types, residency: stay, geographies };
  });
  return wanted.every((each) => each !== null) ? wanted : null;
}
