"use client";

import clsx from "clsx";
import { useDeferredValue, useMemo } from "react";
import { ForeignText } from "@/components/ui";
import { type Pool, type Total, totalWords } from "@/lib/pools";
import { type FleetKind, fleetMatrix, type FleetRow } from "@/lib/quota";
import { writeCount, writeNumber, writeShare } from "@/lib/units";
import { useLines } from "./use-lines";
import type { QuotaView } from "./view";

type FleetCell = NonNullable<FleetRow["cells"][FleetKind]>;

const kinds: readonly { id: FleetKind; name: string }[] = [
  { id: "global", name: "Global Provisioned" },
  { id: "zone", name: "Data Zone Provisioned" },
  { id: "regional", name: "Regional Provisioned" },
];

/** Brighter to darker; the numbers beside them say the same. */
const heat: Readonly<Record<FleetCell["step"], string>> = {
  0: "",
  1: "bg-accent/8",
  2: "bg-accent/16",
  3: "bg-accent/24",
  4: "bg-accent/32",
  5: "bg-accent/44",
  over: "bg-danger-soft",
  unknown: "hatch",
};

/** Used and limit of all chosen subscriptions, by region or subscription and deployment type, as a heat table. */
export function FleetPanel({
  pools,
  params,
  setParams,
  regions,
  subscriptionName,
}: QuotaView & { pools: readonly Pool[] }) {
  const { find, fleetBy } = useDeferredValue(params);
  const fleet = useMemo(
    () => fleetMatrix(pools, fleetBy, { regions, subscriptionName }),
    [pools, fleetBy, regions, subscriptionName],
  );
  const words = find.toLowerCase().split(/\s+/).filter(Boolean);
  const rows = fleet.rows.filter(({ name }) => words.every((word) => name.toLowerCase().includes(word)));
  const { ref, indexes, beforePx, afterPx, measure } = useLines(rows.length);
  return (
    <section aria-labelledby="fleet-title" className="flex min-w-0 flex-col gap-3">
      <h2 id="fleet-title" className="text-lg font-semibold">
        PTU quota used, by {fleetBy}
      </h2>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2 text-sm">
        <label className="flex items-center gap-2">
          Find
          <input
            type="search"
            maxLength={80}
            className="h-8 w-48 rounded-md border border-edge/60 bg-surface px-2.5 pointer-coarse:h-10"
            value={params.find}
            onChange={(event) => setParams({ find: event.target.value })}
          />
        </label>
        <label className="flex items-center gap-2">
          Rows
          <select
            className="h-8 rounded-md border border-edge/60 bg-surface px-2 pointer-coarse:h-10"
            value={params.fleetBy}
            onChange={(event) =>
              setParams({ fleetBy: event.target.value === "subscription" ? "subscription" : "region" })
            }
          >
            <option value="region">Regions</option>
            <option value="subscription">Subscriptions</option>
          </select>
        </label>
        <span className="text-muted">{writeCount(rows.length, "row")}</span>
      </div>
      <div className="overflow-x-auto" tabIndex={0} role="group" aria-label="Fleet, scrollable">
        <table
          className="w-full max-w-5xl border-collapse text-sm tabular-nums"
          aria-label="Fleet"
          aria-rowcount={rows.length + 2}
        >
          <thead>
            <tr className="border-b border-line">
              <th scope="col" className="py-1.5 pr-4 text-left font-medium">
                {fleetBy === "region" ? "Region" : "Subscription"}
              </th>
              {kinds.map(({ id, name }) => (
                <th key={id} scope="col" className="px-3 py-1.5 text-right font-medium">
                  {name} <span className="font-normal text-muted">used / limit, PTU</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody ref={ref}>
            {beforePx > 0 && <Space px={beforePx} />}
            {indexes.map((index) => {
              const row = rows[index];
              return row && <Row key={row.key} row={row} index={index} measure={measure} />;
            })}
            {afterPx > 0 && <Space px={afterPx} />}
          </tbody>
          <tfoot>
            <Row
              row={{ key: "all", name: "All", cells: fleet.totals, shared: [] }}
              index={rows.length}
              measure={undefined}
            />
          </tfoot>
        </table>
      </div>
    </section>
  );
}

interface RowProps {
  row: FleetRow;
  index: number;
  measure: ((element: Element | null) => void) | undefined;
}

const Row = ({ row, index, measure }: RowProps) => (
  <tr ref={measure} data-index={index} aria-rowindex={index + 2} className="border-t border-line">
    <th scope="row" className="py-1.5 pr-4 text-left font-medium">
      <ForeignText text={row.name} className="max-w-64" />
    </th>
    {kinds.map(({ id }) => (
      <Cell key={id} cell={row.cells[id]} isShared={row.shared.includes(id)} />
    ))}
  </tr>
);

/** No pool is told of, nothing is known, or a number: three different things. */
function Cell({ cell, isShared }: { cell: FleetCell | null; isShared: boolean }) {
  if (cell === null)
    return <td className="px-3 py-1.5 text-right text-muted">{isShared ? "in “several regions”" : "not offered"}</td>;
  const [used, limit] = [totalWords(cell.used), totalWords(cell.limit)];
  return (
    <td className={clsx("px-3 py-1.5 text-right", heat[cell.step])} title={`used ${used.full}; limit ${limit.full}`}>
      {cell.step === "unknown" ? (
        "unknown"
      ) : (
        <>
          {known(cell.used)} / {known(cell.limit)}
          <span className="ml-2 inline-block w-14 text-xs">
            {cell.step === "over" ? (
              <span className="text-danger">over</span>
            ) : cell.share === null ? (
              ""
            ) : (
              writeShare(cell.share)
            )}
          </span>
        </>
      )}
    </td>
  );
}

/** Beside a share of what is known, the known part is told also where it is 0. */
const known = ({ value, missing }: Total) => `${missing > 0 ? "≥ " : ""}${writeNumber(Math.floor(value))}`;

const Space = ({ px }: { px: number }) => (
  <tr aria-hidden>
    <td colSpan={kinds.length + 1} style={{ height: px }} />
  </tr>
);
