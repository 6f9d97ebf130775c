import type { StepsModel } from "@/lib/charts";
import { writeNumber } from "@/lib/units";
import { UNKNOWN } from "./table-twin";

/** All series at one asked place, the largest first, exact; what is unknown stands last. */
export function StepTooltip({ model: { points, series, x: xAxis, y }, x }: { model: StepsModel; x: number }) {
  const point = points.find((each) => each.x === x);
  if (!point) return null;
  const rows = series
    .map(({ name }, at) => ({ name, value: point.values[at] ?? null }))
    .sort((a, b) => (b.value ?? -Infinity) - (a.value ?? -Infinity));
  return (
    <div className="rounded-md border border-edge/50 bg-raised px-2.5 py-1.5 text-xs tabular-nums shadow-lg">
      <p className="text-muted">
        {writeNumber(x)} {xAxis.unit}
      </p>
      <dl className="mt-1 grid grid-cols-[auto_auto] gap-x-4">
        {rows.map(({ name, value }) => (
          <div key={name} className="contents">
            <dt>{name}</dt>
            <dd className="text-right font-medium">{value === null ? UNKNOWN : `${writeNumber(value)} ${y.unit}`}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
