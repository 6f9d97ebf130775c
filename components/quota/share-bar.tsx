import clsx from "clsx";
import { writeShare } from "@/lib/units";

/** How much of a limit is used: a bar with its number beside it; over the limit it says so. Null where there is no share. */
export function ShareBar({ share, isOver }: { share: number | null; isOver: boolean }) {
  if (share === null) return null;
  return (
    <span className="flex items-center gap-2">
      <svg
        aria-hidden
        viewBox="0 0 100 8"
        preserveAspectRatio="none"
        className="h-2 w-24 shrink-0 rounded-sm bg-sunken"
      >
        <rect
          width={100 * Math.min(1, share)}
          height="8"
          className={clsx(
            isOver ? "fill-danger forced-colors:fill-[Mark]" : "fill-accent forced-colors:fill-[CanvasText]",
          )}
        />
      </svg>
      <span className="w-12 text-right">{writeShare(share)}</span>
      {isOver && <span className="text-danger">over limit</span>}
    </span>
  );
}
