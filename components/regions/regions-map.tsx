import type { ReactNode } from "react";
import { MapLegend, WorldMap } from "@/components/map";
import { viewOf } from "@/lib/map";
import { legendLooks, regionMarkName, regionMarks } from "@/lib/regions";
import type { RegionRow } from "@/lib/scan";
import { RegionCard } from "./region-card";

interface RegionsMapProps {
  rows: readonly RegionRow[];
  /** Whether the map shows a part of the world: the part where these regions are. */
  isZoomed: boolean;
  /** Whether Azure's lists of locations are read: before that it is not known where a region lies. */
  isPlaced: boolean;
  linksOf: (row: RegionRow) => ReactNode;
}

/** Where each region lies, and the best that it can do. */
export function RegionsMap({ rows, isZoomed, isPlaced, linksOf }: RegionsMapProps) {
  const placed = rows.flatMap(({ coordinates }) => coordinates ?? []);
  const unplaced = rows.filter(({ coordinates }) => coordinates === null);
  return (
    <section aria-label="Map of regions" className="flex flex-col gap-2 lg:flex-row lg:gap-6">
      <div className="w-full max-w-5xl">
        <WorldMap
          label="Regions by the best of their verdicts"
          marks={regionMarks(rows)}
          view={viewOf(isZoomed ? placed : null)}
          cardOf={(ids) =>
            ids.map((id) => {
              const row = rows.find(({ name }) => name === id);
              return row && <RegionCard key={id} row={row} links={linksOf(row)} />;
            })
          }
          legend={<MapLegend entries={legendLooks(rows)} note="Larger: more available capacity" />}
        />
      </div>
      {unplaced.length > 0 && (
        <div className="text-sm lg:w-56">
          <h3 className="font-medium">Not on the map</h3>
          <p className="text-xs text-muted">
            {isPlaced
              ? "Azure names no coordinates for:"
              : "Azure’s list of locations was not read, so not known where:"}
          </p>
          <ul className="mt-1 flex flex-col gap-1">
            {unplaced.map((row) => (
              <li key={row.name}>
                <bdi className="wrap-anywhere">{regionMarkName(row)}</bdi>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
