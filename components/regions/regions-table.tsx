import type { ComponentProps, ReactNode } from "react";
import { SortHead } from "@/components/panel";
import { DownloadButton } from "@/components/ui";
import { isSortedBy, type RowOrder, turned } from "@/lib/regions";
import { mayBeShared, type RegionRow, type Site, siteKey } from "@/lib/scan";
import type { DeploymentType } from "@/lib/units";
import type { Span } from "@/lib/watching";
import { RegionTableRow } from "./region-table-row";

interface RegionsTableProps extends Pick<
  ComponentProps<typeof RegionTableRow>,
  "names" | "showsEach" | "isPlaced" | "zone" | "nowMs" | "params" | "subscriptions"
> {
  /** Sorted and filtered. */
  rows: readonly RegionRow[];
  types: readonly DeploymentType[];
  order: RowOrder;
  onSort: (to: RowOrder) => void;
  csv: () => Blob;
  fileName: string;
  /** What was seen of a site's capacity. */
  spansOf: (row: RegionRow, site: Site) => readonly Span[];
  /** Stands in the table's place while it has no row. */
  empty: ReactNode;
  toolbar: ReactNode;
}

/** Of so many rows, each of a dozen cells, the browser draws all at once without a person waiting. */
const LONG_ROWS = 150;

const figures = [
  { by: "available", name: "Available capacity", isRight: true, className: "w-20 pl-4" },
  { by: "remaining", name: "Remaining quota", isRight: true, className: "w-20 pl-3" },
  { by: "verdict", name: "Verdict", isRight: false, className: "pl-3" },
] as const;

/** The map's twin: the same regions, complete, with both numbers beside each verdict. */
export function RegionsTable({
  rows,
  types,
  order,
  onSort,
  csv,
  fileName,
  spansOf,
  empty,
  toolbar,
  ...rest
}: RegionsTableProps) {
  const shared = { capacity: mayBeShared(rows, "capacity"), quota: mayBeShared(rows, "quota") };
  const sortBy = (column: RowOrder) => ({
    sorted: isSortedBy(order, column) ? (order.isDescending ? ("descending" as const) : ("ascending" as const)) : null,
    onSort: () => onSort(turned(order, column)),
  });
  const ofRegion = (by: "name" | "geography" | "zone") => sortBy({ by, isDescending: false });
  return (
    <section aria-label="Table of regions" className="flex flex-col gap-2">
      <div className="flex flex-wrap items-end justify-between gap-x-4 gap-y-2">
        {toolbar}
        <DownloadButton label="Download CSV" fileName={fileName} make={csv} />
      </div>
      <div className="relative overflow-x-auto" tabIndex={0} role="group" aria-label="Regions, scrollable">
        <table className="w-full border-collapse text-sm tabular-nums" aria-label="Regions">
          <thead>
            <tr>
              <td colSpan={3} />
              {types.map((type) => (
                <th key={type.skuName} scope="colgroup" colSpan={3} className="pt-1 pl-4 text-left font-semibold">
                  <bdi>{type.name}</bdi>
                  <span className="block text-xs font-normal text-muted">Processed {type.processedIn}</span>
                </th>
              ))}
              <td />
            </tr>
            <tr>
              <SortHead name="Region" {...ofRegion("name")} className="sticky left-0 z-10 bg-ground pr-3" />
              <SortHead name="Geography" {...ofRegion("geography")} className="pr-3" />
              <SortHead name="Data zone" {...ofRegion("zone")} />
              {types.flatMap(({ skuName, name: of }) =>
                figures.map(({ by, name, isRight, className }) => (
                  <SortHead
                    key={`${skuName} ${by}`}
                    {...sortBy({ by, skuName, isDescending: false })}
                    {...{ name, of, isRight, className }}
                  />
                )),
              )}
              <th scope="col" className="py-1.5 pl-4 text-left align-bottom font-medium">
                Next
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <RegionTableRow
                key={row.name}
                row={row}
                types={types}
                shared={sharedIn(row, shared)}
                isLong={rows.length * Object.keys(rest.names).length > LONG_ROWS}
                trends={Object.fromEntries(row.sites.map((site) => [site.type.skuName, spansOf(row, site)]))}
                {...rest}
              />
            ))}
          </tbody>
        </table>
        {rows.length === 0 && empty}
      </div>
    </section>
  );
}

/** Those of a row's sites that may be one pool with another region's. */
function sharedIn({ name, sites }: RegionRow, shared: Record<"capacity" | "quota", ReadonlySet<string>>) {
  const keys = sites.flatMap(({ type, each }) =>
    each.map(({ subscription }) => siteKey(name, type.skuName, subscription)),
  );
  return {
    capacity: keys.filter((key) => shared.capacity.has(key)),
    quota: keys.filter((key) => shared.quota.has(key)),
  };
}
