import clsx from "clsx";
import Link from "next/link";
import { memo } from "react";
import { ForeignText } from "@/components/ui";
import { type AvailabilityFrame, type AvailabilityRow, writeAvailability, type WrittenCell } from "@/lib/regions";

/** The columns that are drawn, and the width of each. */
export interface InView {
  from: number;
  until: number;
  widthPx: number;
}

interface AvailabilityLineProps extends InView {
  row: AvailabilityRow;
  index: number;
  topPx: number;
  frame: AvailabilityFrame;
  href: string;
  onTell: (words: string) => void;
}

export const modelCell = "sticky left-0 z-10 flex w-[152px] shrink-0 bg-ground px-1 sm:w-[240px]";
export const lifecycleCell = "flex w-[152px] shrink-0 bg-ground px-1 md:sticky md:left-[240px] md:z-10";
export const countCell = "flex w-11 shrink-0 justify-center";

/** One model version. Drawn anew only when it, the frame or the window changes. */
export const AvailabilityLine = memo(function AvailabilityLine(props: AvailabilityLineProps) {
  const { row, index, topPx, frame, from, until, widthPx, href, onTell } = props;
  const { name, version, maker } = row.version;
  const columns = frame.columns.slice(from, until);
  const { lifecycle, retirement, counts, cells } = writeAvailability(row, { ...frame, columns });
  const first = 3 + frame.types.length + from;
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      className="group absolute top-0 left-0 flex h-[45px] w-full items-stretch border-b border-line contain-strict hover:bg-sunken"
      style={{ transform: `translateY(${topPx}px)` }}
    >
      <div role="rowheader" aria-colindex={1} className={clsx(modelCell, stacked)}>
        <Link
          href={href}
          prefetch={false} // another question to this same page
          title={`${name} ${version}: where can it be deployed?`}
          className="flex min-w-0 gap-x-1.5 font-medium text-accent hover:underline max-sm:flex-col"
        >
          <bdi className="min-w-0 truncate">{name}</bdi>{" "}
          <bdi className="max-w-full shrink-0 truncate font-normal">{version}</bdi>
        </Link>
        <ForeignText text={maker} className="text-xs text-muted max-sm:sr-only" />
      </div>
      <div role="cell" aria-colindex={2} className={clsx(lifecycleCell, stacked)}>
        <span className={clsx("truncate", looks[retirement.mark ?? "none"])}>
          {retirement.mark === "retired" && <span aria-hidden>⊗ </span>}
          {retirement.words}
        </span>
        <ForeignText text={lifecycle ?? "lifecycle unknown"} className="text-xs text-muted" />
      </div>
      {counts.map(({ sign, words }, at) => (
        <div key={at} role="cell" aria-colindex={3 + at} className={`${countCell} relative items-center`}>
          <span aria-hidden title={words} className={sign === "–" || sign === "?" ? "text-muted" : ""}>
            {sign}
          </span>
          <span className="sr-only">{words}</span>
        </div>
      ))}
      <div aria-hidden className="shrink-0" style={{ width: `${from * widthPx}px` }} />
      {columns.map(({ region, displayName }, at) => (
        <div
          key={region}
          role="cell"
          aria-colindex={first + at}
          className={clsx(
            "relative flex shrink-0 items-center justify-center",
            cells[at]?.look === "unknown" && "hatch",
          )}
          style={{ width: `${widthPx}px` }}
        >
          {cells[at] && (
            <Signs cell={cells[at]} onTell={(words) => onTell(`${displayName} · ${name} ${version} · ${words}`)} />
          )}
        </div>
      ))}
      <div aria-hidden className="shrink-0" style={{ width: `${(frame.columns.length - until) * widthPx}px` }} />
    </div>
  );
});

const stacked = "flex-col justify-center group-hover:bg-sunken";

const looks = { retired: "text-muted", "retires-soon": "text-on-notice font-medium", none: "" };

/** A date that differs does not fit into the cell: pressing it tells the date below the table. */
function Signs({ cell, onTell }: { cell: WrittenCell; onTell: (words: string) => void }) {
  const { signs, words, differs, look } = cell;
  const drawn = (
    <>
      <span aria-hidden title={words} className={clsx("font-mono whitespace-pre", look !== "offered" && "text-muted")}>
        {signs}
        {differs && <span className="absolute top-0 right-0.5 text-xs">†</span>}
      </span>
      <span className="sr-only">{words}</span>
    </>
  );
  if (!differs) return drawn;
  return (
    <button type="button" onClick={() => onTell(words)} className="h-full w-full">
      {drawn}
    </button>
  );
}
