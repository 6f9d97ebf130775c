"use client";

import dynamic from "next/dynamic";
import type { ReactNode } from "react";
import { Evidence, useTimeZone } from "@/components/panel";
import { useSubscriptions } from "@/components/scope";
import { fileStem } from "@/lib/export";
import type { Regions } from "@/lib/offers";
import { bestOptions, nextSteps } from "@/lib/placing";
import { filteredRows, regionsCsv, sortedRows } from "@/lib/regions";
import type { RegionsParams } from "@/lib/regions/search-params";
import type { RegionRow } from "@/lib/scan";
import type { Subscription } from "@/lib/sources/subscriptions";
import { regionName } from "@/lib/units";
import { BestOptionsPanel } from "./best-options-panel";
import { optionLinks, stepHref } from "./option-links";
import { PoolNotes } from "./pool-notes";
import { RegionLinks } from "./region-links";
import { RegionsMap } from "./regions-map";
import { RegionsTable } from "./regions-table";
import { RegionsToolbar } from "./regions-toolbar";
import type { useQuestions } from "./use-questions";
import type { useScan } from "./use-scan";
import { useWatch } from "./use-watch";

// Below the answer: not part of the first load. Without `ssr: false` the screen would turn into its skeleton while it loads.
const WatchPanel = dynamic(() => import("./watch-panel").then((part) => part.WatchPanel), { ssr: false });

interface RegionsAnswerProps {
  scan: ReturnType<typeof useScan>;
  questions: ReturnType<typeof useQuestions>;
  /** All that keep the data where it must stay, with the types that are looked at. */
  rows: readonly RegionRow[];
  params: RegionsParams;
  setParams: (to: Partial<RegionsParams>) => void;
  looked: readonly [Subscription, ...Subscription[]];
  nowMs: number;
}

/** The answer to exactly the question above it: options, map and its twin, and where it comes from. */
export function RegionsAnswer({ scan, questions, rows, params, setParams, looked, nowMs }: RegionsAnswerProps) {
  const { zone } = useTimeZone();
  const { chosenIds } = useSubscriptions();
  const { model } = scan;
  const watch = useWatch(
    scan.wide.flatMap(({ subscription, reading }) =>
      model ? [{ subscription, model, data: reading.is === "read" ? reading.data : undefined }] : [],
    ),
    params.watch,
    { ptu: params.ptu, types: params.type },
  );

  const names = new Map(looked.map(({ id, name }) => [id, name]));
  const nameOf = (id: string) => names.get(id) ?? id;
  const nameOfOneOfMany = (id: string) => (names.size > 1 ? nameOf(id) : null);
  const displayNameOf = (region: string) => scan.regions.get(regionName(region))?.displayName ?? region;

  const isPlaced = scan.locations.every(({ reading }) => reading.is === "read");
  const home = { home: params.home, regions: scan.regions };
  const inGeography = filteredRows(rows, { geography: params.geography, only: false, find: "" });
  const shown = sortedRows(filteredRows(rows, params), params.sort);
  const types = scan.types.filter((type) =>
    rows.some(({ sites }) => sites.some((site) => site.type.skuName === type.skuName)),
  );
  const linksOf = (row: RegionRow): ReactNode => <RegionLinks row={row} params={params} subscriptions={chosenIds} />;
  return (
    <>
      <BestOptionsPanel
        options={bestOptions(inGeography, home)}
        next={nextSteps(inGeography, scan.rows, home)}
        isReading={!scan.isScanned || scan.catalog.coverage.is === "reading"}
        subscriptionName={nameOfOneOfMany}
        homeName={homeOf(params.home, scan.regions)}
        linksOf={(option) => optionLinks(option, params, chosenIds)}
        hrefOf={(step) => stepHref(step, params, chosenIds)}
      />
      <RegionsMap rows={shown} isZoomed={params.geography !== null} isPlaced={isPlaced} linksOf={linksOf} />
      <RegionsTable
        rows={shown}
        types={types}
        names={Object.fromEntries(names)}
        showsEach={params.each}
        isPlaced={isPlaced}
        order={params.sort}
        onSort={(sort) => setParams({ sort })}
        csv={() => new Blob([regionsCsv(shown, nameOf)], { type: "text/csv;charset=utf-8" })}
        fileName={`${fileStem(["regions", params.model, params.version])}.csv`}
        spansOf={(row, { type, best }) => watch.spansOf(best.subscription, row.name, type.skuName)}
        zone={zone}
        nowMs={nowMs}
        params={params}
        subscriptions={chosenIds}
        empty={<p className="py-6 text-muted">No region matches.</p>}
        toolbar={<RegionsToolbar params={params} setParams={setParams} hasSeveral={looked.length > 1} />}
      />
      <PoolNotes rows={rows} nameOf={nameOfOneOfMany} />
      <Evidence
        answers={questions.flatMap(({ what, where, state }) =>
          "data" in state ? [{ about: `${what}: ${where}`, evidence: state.data.evidence }] : [],
        )}
      />
      {model && (
        <WatchPanel
          watch={watch}
          minutes={params.watch}
          onMinutes={(minutes) => setParams({ watch: minutes })}
          names={{ region: displayNameOf, subscription: nameOfOneOfMany }}
          model={model}
        />
      )}
    </>
  );
}

/** A home that Azure does not place is none to measure from. */
function homeOf(name: RegionsParams["home"], regions: Regions): string | null {
  const region = name === null ? undefined : regions.get(name);
  return region?.coordinates ? region.displayName : null;
}
