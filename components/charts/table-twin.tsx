import clsx from "clsx";
import { memo } from "react";
import { writeNumber } from "@/lib/units";

export interface TableOfFigure {
  /** Of the first column: what was asked or measured; of the others, with their units. */
  columns: readonly string[];
  /** Whole numbers as they are; null is unknown; any other cell in words. */
  rows: readonly (readonly (number | string | null)[])[];
}

/** Never an empty cell, and never 0. */
export const UNKNOWN = "unknown";

interface TableTwinProps {
  title: string;
  /** The same object while it is the same: a cursor that moves over the picture does not draw it anew. */
  table: TableOfFigure;
}

/** The same facts as the picture, for whoever cannot or will not look at one. */
export const TableTwin = memo(function TableTwin({ title, table: { columns, rows } }: TableTwinProps) {
  const sides = columns.map((_, at) => (rows.some((row) => typeof row[at] === "number") ? "text-right" : "text-left"));
  return (
    <details className="text-sm">
      <summary className="inline-block text-xs text-muted">Show as table</summary>
      <div className="relative mt-2 overflow-x-auto" tabIndex={0} role="group" aria-label={`${title}, scrollable`}>
        <table className="border-collapse tabular-nums">
          <caption className="sr-only">{title}</caption>
          <thead>
            <tr className="border-b border-line">
              {columns.map((name, at) => (
                <th key={name} scope="col" className={clsx("py-1.5 pr-6 align-bottom font-medium", sides[at])}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([head, ...cells], nth) => (
              <tr key={nth} className="border-b border-line">
                <th scope="row" className={clsx("py-1.5 pr-6 font-normal", sides[0])}>
                  {written(head)}
                </th>
                {cells.map((cell, at) => (
                  <td key={at} className={clsx("py-1.5 pr-6", sides[at + 1], cell === null && "text-muted")}>
                    {written(cell)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
});

const written = (cell: number | string | null | undefined) =>
  typeof cell === "number" ? writeNumber(cell) : (cell ?? UNKNOWN);
