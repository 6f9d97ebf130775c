import { csvOf } from "@/lib/export";
import { writeIso } from "@/lib/time";
import type { AvailabilityTable } from "./availability";
import { type Availability, cellsOf } from "./availability-cells";

const header = [
  ...["Model", "Version", "Maker", "Lifecycle", "Model version retires (UTC)"],
  ...["Region", "Region name", "Geography", "Deployment type", "SKU", "Offered", "Retires here (UTC)"],
];

const offered: Readonly<Record<Availability["is"], string>> = {
  offered: "yes",
  "not-offered": "no",
  unknown: "unknown",
  loading: "not read yet",
};

const toIso = (instantMs: number | null) => (instantMs === null ? null : writeIso(instantMs));

/** What is shown, in long form: a line for each version, region and type. An empty date means that none is set. */
export const availabilityCsv = (table: AvailabilityTable) =>
  csvOf(
    header,
    table.rows.flatMap((row) => {
      const { name, version, maker, lifecycle } = row.version;
      const cells = cellsOf(row, table);
      return table.columns.flatMap(({ displayName, region, geography }, at) =>
        table.types.map((type, place) => {
          const cell = cells[at]?.[place] ?? { is: "unknown" };
          return [
            ...[name, version, maker, lifecycle, toIso(row.retiresAt)],
            ...[displayName, region, geography, type.name, type.skuName],
            ...[offered[cell.is], cell.is === "offered" ? toIso(cell.retiresAt) : null],
          ];
        }),
      );
    }),
  );
