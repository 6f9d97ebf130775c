"use client";

import { useDeferredValue, useMemo, useState } from "react";
import { DownloadButton } from "@/components/ui";
import { fileStem } from "@/lib/export";
import type { CatalogState, Coverage, OfferedVersion, Regions } from "@/lib/offers";
import { type AvailabilityParams, availabilityCsv, availabilityTable, filterAvailability } from "@/lib/regions";
import { type RegionName, writeCount } from "@/lib/units";
import { AvailabilityControls } from "./availability-controls";
import { AvailabilityGrid, gridHeight } from "./availability-grid";

interface AvailabilityPanelProps {
  versions: readonly OfferedVersion[];
  regions: Regions;
  coverage: Coverage;
  /** How far each region's catalogue was read. The same map while nothing arrives. */
  states: ReadonlyMap<RegionName, CatalogState>;
  progress: { readCount: number; regionCount: number };
  params: AvailabilityParams;
  setParams: (params: Partial<AvailabilityParams>) => void;
  /** Where the question "Where can it be deployed?" is answered for a version. */
  hrefOf: (version: OfferedVersion) => string;
  /** UTC epoch ms; one moment for as long as the panel is shown, or the table is made anew with every tick. */
  nowMs: number;
}

/** All provisioned-capable model versions × all regions, for each deployment type: from the catalogues alone. */
export function AvailabilityPanel(props: AvailabilityPanelProps) {
  const { versions, coverage, states, progress, params, setParams, hrefOf, nowMs } = props;
  const regions = useKept(props.regions);
  const table = useMemo(
    () => availabilityTable({ versions, regions, coverage, states, nowMs }),
    [versions, regions, coverage, states, nowMs],
  );
  // What is typed is in its field at once; the table follows when there is time.
  const asked = useDeferredValue(params);
  const shown = useMemo(() => filterAvailability(table, asked), [table, asked]);

  return (
    <section aria-labelledby="availability-title" className="flex min-w-0 flex-col gap-3">
      <h2 id="availability-title" className="text-lg font-semibold">
        Which model versions are offered where
      </h2>
      <p className="max-w-prose text-sm text-muted">
        From Azure’s catalogues, for every model version with a provisioned type. Offered is not yet free: capacity and
        quota stand on the map.
      </p>
      <AvailabilityControls types={table.types} params={params} setParams={setParams} />
      {table.rows.length === 0 ? (
        <NothingListed coverage={coverage} progress={progress} />
      ) : (
        <AvailabilityGrid table={shown} sort={params.offeredSort} setParams={setParams} hrefOf={hrefOf} />
      )}
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 text-xs text-muted">
        <p role="status">
          {table.rows.length > 0 &&
            `${writeCount(shown.rows.length, "model version")} in ${writeCount(shown.columns.length, "region")}. `}
          {coverageWords(coverage, progress)}
        </p>
        <DownloadButton
          label="Download CSV"
          fileName={`${fileStem(["availability", params.offeredFind])}.csv`}
          make={() =>
            new Blob([availabilityCsv(filterAvailability(table, params))], { type: "text/csv;charset=utf-8" })
          }
        />
      </div>
    </section>
  );
}

/** The same map while it holds the same regions: the screen may make its own anew with every key that is pressed. */
function useKept(regions: Regions): Regions {
  const [kept, setKept] = useState(regions);
  const isSame = kept.size === regions.size && [...regions].every(([name, region]) => kept.get(name) === region);
  if (!isSame) setKept(regions);
  return isSame ? kept : regions;
}

function coverageWords(coverage: Coverage, { readCount, regionCount }: AvailabilityPanelProps["progress"]): string {
  if (coverage.is === "whole") return "";
  if (coverage.is === "reading")
    return `Read ${readCount} of ${writeCount(regionCount, "region")}; more may be offered.`;
  return `More may be offered: ${coverage.why}.`;
}

/** No version at all: being read, not readable, or truly none. */
const NothingListed = ({ coverage, progress }: Pick<AvailabilityPanelProps, "coverage" | "progress">) => (
  <p className={`flex ${gridHeight} items-center justify-center border-y border-line px-4 text-sm text-muted`}>
    {coverage.is === "reading" &&
      `Reading the catalogues: ${progress.readCount} of ${writeCount(progress.regionCount, "region")}.`}
    {coverage.is === "partial" && `No model version could be read: ${coverage.why}. What was refused stands above.`}
    {coverage.is === "whole" &&
      "No region’s catalogue lists a model version with a provisioned type for this subscription. Another subscription may have some."}
  </p>
);
