import { verdictNames, verdictWords } from "@/lib/deployability";
import { csvOf } from "@/lib/export";
import { writeIso } from "@/lib/time";
import { type Figure, figureEntry, type Ptu } from "@/lib/units";
import type { RegionRow, SiteOf } from "@/lib/scan";

const header = [
  ...["Region", "Region name", "Geography", "Data zone", "Subscription", "Subscription id"],
  ...["Deployment type", "SKU", "PTU needed", "Available capacity (PTU)", "Remaining quota (PTU)"],
  ...["Capacity pool", "Quota pool", "Verdict", "In words", "Retires (UTC)"],
];

/**
 * The table, complete: one line for each region, deployment type and subscription. Figures are numbers; what is not one is
 * said in a word.
 */
export const regionsCsv = (rows: readonly RegionRow[], nameOf: (subscription: string) => string): string =>
  csvOf(
    header,
    rows.flatMap((row) =>
      row.sites.flatMap(({ type, each }) =>
        each.map((site) => [
          ...[row.displayName, row.name, row.geography, row.dataZone, nameOf(site.subscription), site.subscription],
          ...[type.name, type.skuName, site.neededPtu, written(site.available), written(site.remaining)],
          ...[site.capacityPool?.name ?? null, site.quotaPool?.name ?? null],
          ...verdictCells(site),
          site.retiresAt === null ? null : writeIso(site.retiresAt),
        ]),
      ),
    ),
  );

const written = (figure: Figure<Ptu>) => figureEntry(figure, Number);

function verdictCells({ verdict, available }: SiteOf): [string, string] {
  if (verdict.is === "loading") return ["not yet known", ""];
  return [verdictNames[verdict.is], verdictWords(verdict, available.is === "value" ? available.value : null).full];
}
