import { type LinesModel, readingAt, writeExact } from "@/lib/charts";
import { MINUTE_MS, writeDuration, writeInstant } from "@/lib/time";

interface TimeTooltipProps {
  model: LinesModel;
  atMs: number;
  /** Where the cursor stands in the plot, from its left. */
  atPx: number;
  /** Of the plot. */
  widthPx: number;
}

/** A plot that is narrower has no room beside the cursor. */
const ENOUGH_BESIDE_PX = 480;

/** All series at one instant, the largest first, exact; what has no point there says so. */
export function TimeTooltip({ model, atMs, atPx, widthPx }: TimeTooltipProps) {
  const { rows, grainMs } = readingAt(model, atMs);
  const side = sideOf(atPx, widthPx);
  return (
    <div
      className="pointer-events-none absolute top-0 rounded-md border border-edge/50 bg-raised px-2.5 py-1.5 text-xs whitespace-nowrap tabular-nums shadow-lg"
      style={side}
    >
      <p className="text-muted">
        {writeInstant(atMs, model.zone)}
        {grainMs > MINUTE_MS && `, ${writeDuration(grainMs)} each`}
      </p>
      <dl className="mt-1 grid grid-cols-[auto_auto] gap-x-4">
        {rows.map(({ name, value }) => (
          <div key={name} className="contents">
            <dt>{name}</dt>
            <dd className="text-right font-medium">
              {value === null ? "no point" : `${writeExact(value)} ${model.y.unit}`}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

/** Beside the cursor towards the middle; in a narrow plot at the edge that is further away. */
function sideOf(atPx: number, widthPx: number) {
  const isLeft = atPx < widthPx / 2;
  if (widthPx < ENOUGH_BESIDE_PX) return isLeft ? { right: 0 } : { left: 0 };
  return isLeft ? { left: atPx + 12 } : { right: widthPx - atPx + 12 };
}
