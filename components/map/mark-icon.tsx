import clsx from "clsx";
import type { MarkLook, MarkTone } from "@/lib/map";
import { markShapes } from "./mark-shapes";

interface MarkIconProps {
  look: MarkLook;
  tone: MarkTone;
  /** px of its box; a disc in it has two fifths of that as its radius. */
  size?: number;
  /** On a picture: a rim and a ground of its own, so that it stays whole where another lies under it. */
  hasRim?: boolean;
  className?: string;
}

const toneClasses: Record<MarkTone, string> = {
  good: "text-good",
  quota: "text-quota",
  capacity: "text-capacity",
  both: "text-both",
  misfit: "text-misfit",
  none: "text-muted",
};

/** A mark of the map, as it stands in a table or a legend too. What it means is said in words beside it. */
export function MarkIcon({ look, tone, size = 14, hasRim = false, className }: MarkIconProps) {
  const { silhouette, drawing } = markShapes[look];
  return (
    <svg
      aria-hidden
      viewBox="-10 -10 20 20"
      width={size}
      height={size}
      className={clsx("shrink-0 overflow-visible forced-colors:text-[CanvasText]", toneClasses[tone], className)}
    >
      {hasRim && (
        <path
          d={silhouette}
          className="fill-surface stroke-surface stroke-3 forced-colors:fill-[Canvas] forced-colors:stroke-[Canvas]"
          vectorEffect="non-scaling-stroke"
          strokeLinejoin="round"
        />
      )}
      {drawing}
    </svg>
  );
}
