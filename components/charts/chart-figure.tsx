"use client";

import { type ReactNode, useId, useRef } from "react";
import { DownloadButton, ForeignText } from "@/components/ui";
import { csvOf } from "@/lib/export";
import { pictureFile } from "./picture-file";
import { type TableOfFigure, TableTwin, UNKNOWN } from "./table-twin";

interface ChartFigureProps {
  title: string;
  /** How to read the picture, and what it does not say. It is saved with the picture. */
  caption: string;
  /** Where it stands beside others that say the same. */
  hidesCaption?: boolean;
  table: TableOfFigure;
  /** The sheet to take along, where it holds more than the table: all points, say. */
  csv?: () => string;
  /** Of the downloaded files, without an ending: from `fileStem` of lib/export. */
  fileStem: string;
  /** A chart of this room. */
  children: ReactNode;
}

/** A picture with all that belongs to it: what it is, how to read it, the same as a table, and both to take along. */
export function ChartFigure({
  title,
  caption,
  hidesCaption = false,
  table,
  csv,
  fileStem,
  children,
}: ChartFigureProps) {
  const frame = useRef<HTMLDivElement>(null);
  const titleId = useId();
  const picture = () =>
    frame.current ? pictureFile(frame.current, { title, caption }) : Promise.reject(new Error("There is no frame."));
  return (
    <figure aria-labelledby={titleId} className="flex min-w-0 flex-col gap-2">
      <div className="flex flex-wrap items-center justify-between gap-x-4">
        <h2 id={titleId} className="min-w-0 text-base font-semibold">
          <ForeignText text={title} />
        </h2>
        <div className="flex">
          <DownloadButton
            label="Download CSV"
            describedBy={titleId}
            fileName={`${fileStem}.csv`}
            make={() => new Blob([csv?.() ?? csvOf(table.columns, csvRows(table))], { type: "text/csv;charset=utf-8" })}
          />
          <DownloadButton label="Download PNG" describedBy={titleId} fileName={`${fileStem}.png`} make={picture} />
        </div>
      </div>
      <div ref={frame} className="rounded-md border border-line bg-surface p-3">
        {children}
      </div>
      <figcaption className={hidesCaption ? "sr-only" : "max-w-prose text-xs text-muted"}>{caption}</figcaption>
      <TableTwin title={title} table={table} />
    </figure>
  );
}

/** In a file an empty cell could be anything; numbers stay ungrouped there. */
const csvRows = ({ rows }: TableOfFigure) => rows.map((row) => row.map((cell) => cell ?? UNKNOWN));
