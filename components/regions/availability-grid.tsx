import { useVirtualizer } from "@tanstack/react-virtual";
import clsx from "clsx";
import { useMemo, useRef, useState } from "react";
import type { OfferedVersion } from "@/lib/offers";
import type { AvailabilityFrame, AvailabilityParams, AvailabilityTable } from "@/lib/regions";
import { AvailabilityHead } from "./availability-head";
import { AvailabilityLine, type InView } from "./availability-line";

interface AvailabilityGridProps {
  /** What is left of the table by the filter. */
  table: AvailabilityTable;
  sort: AvailabilityParams["offeredSort"];
  setParams: (params: Partial<AvailabilityParams>) => void;
  hrefOf: (version: OfferedVersion) => string;
}

/** Reserved while nothing is known yet, so that nothing moves when it is. */
export const gridHeight = "h-[min(70dvh,720px)] min-h-80";

const ROW_PX = 45;
/** Room for "G D R" and a mark behind it; wider where there are more types. */
const columnPx = (typeCount: number) => Math.max(44, 16 * typeCount + 8);

/** The width of what stays when the regions are scrolled; the sizes below are the same in the cells. */
const lead = "[--lead:152px] sm:[--lead:240px] md:[--lead:392px]";

/**
 * Draws only the rows and the regions that are in view: 2,000 versions × 60 regions would be 120,000 cells. Roles make a table of
 * it, and say how large it is as a whole.
 */
export function AvailabilityGrid({ table, sort, setParams, hrefOf }: AvailabilityGridProps) {
  const { types, columns, allColumns, coverage, rows } = table;
  const frame = useMemo<AvailabilityFrame>(
    () => ({ types, columns, allColumns, coverage }),
    [types, columns, allColumns, coverage],
  );
  const [told, setTold] = useState("");
  const scroller = useRef<HTMLDivElement>(null);
  const down = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_PX,
    overscan: 3,
    useFlushSync: false,
  });
  const width = columnPx(types.length);
  const across = useVirtualizer({
    horizontal: true,
    count: columns.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => width,
    overscan: 3,
    useFlushSync: false,
  });
  const drawn = across.getVirtualItems();
  const inView: InView = {
    from: drawn[0]?.index ?? 0,
    until: (drawn.at(-1)?.index ?? -1) + 1,
    widthPx: width,
  };

  return (
    <div>
      <div
        ref={scroller}
        tabIndex={0}
        role="group"
        aria-label="Availability, scrollable"
        className={clsx(
          "relative isolate scroll-pt-44 scroll-pl-(--lead) overflow-auto border-y border-line",
          lead,
          gridHeight,
        )}
      >
        <div
          role="table"
          aria-label="Availability"
          aria-rowcount={rows.length + 1}
          aria-colcount={2 + types.length + columns.length}
          className="w-max min-w-full text-sm tabular-nums"
        >
          <AvailabilityHead frame={frame} inView={inView} sort={sort} setParams={setParams} />
          <div role="rowgroup" className="relative" style={{ height: `${down.getTotalSize()}px` }}>
            {down.getVirtualItems().map(({ index, start }) => {
              const row = rows[index];
              return (
                row && (
                  // By its place: filtering then writes other words into the lines that are there, which costs a fifth of new ones.
                  <AvailabilityLine
                    key={index}
                    row={row}
                    index={index}
                    topPx={start}
                    frame={frame}
                    {...inView}
                    href={hrefOf(row.version)}
                    onTell={setTold}
                  />
                )
              );
            })}
          </div>
        </div>
        {(rows.length === 0 || columns.length === 0) && (
          <p className="sticky left-0 p-4 text-sm text-muted">
            {rows.length === 0
              ? "No model version matches. Fewer words, or all types, show more."
              : "No region matches all these words."}
          </p>
        )}
      </div>
      <p role="status" className="min-h-[18px] pt-1 text-xs">
        {told}
      </p>
    </div>
  );
}
