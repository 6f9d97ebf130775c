import clsx from "clsx";
import type { TimeWindow } from "@/lib/time";
import type { CloserLook } from "@/lib/utilization";
import { BucketDrawing } from "./bucket-drawing";
import { Why429Causes } from "./why-429-causes";
import { Why429Minute } from "./why-429-minute";

type Why = CloserLook["why"];

interface Why429Props {
  why: Why;
  /** The name of the zone that minutes are told in. */
  zone: string;
  window: TimeWindow;
  onMinute: (atMs: number) => void;
}

/** Why calls got a 429 in one minute: what was measured, and which documented causes that supports. */
export const Why429 = ({ why, zone, window, onMinute }: Why429Props) => (
  <section aria-labelledby="why-title" className="flex min-w-0 flex-col gap-3">
    <h3 id="why-title" className="font-semibold">
      Why 429?
    </h3>
    {why.kind !== null && <p className="max-w-4xl text-sm">{why.kind}</p>}
    {why.range !== null && <p className="text-sm">{why.range}</p>}
    {why.isMeasurable && <Why429Minute why={why} zone={zone} window={window} onMinute={onMinute} />}
    {why.says !== null && (
      <p aria-live="polite" className="max-w-4xl text-base font-medium">
        {why.says}
      </p>
    )}
    {why.figures.length > 0 && (
      <div>
        <MinuteFigures figures={why.figures} />
        <p className="mt-1 text-xs text-muted">Usual is the median of the minutes of this range that have data.</p>
      </div>
    )}
    {why.causes.length > 0 && <Why429Causes causes={why.causes} />}
    <BucketDrawing />
  </section>
);

const MinuteFigures = ({ figures }: { figures: Why["figures"] }) => (
  <table className="w-full max-w-prose border-collapse text-sm tabular-nums" aria-label="The minute in figures">
    <thead>
      <tr className="border-b border-line">
        <th scope="col" className="py-1 pr-4 text-left font-medium">
          Measured
        </th>
        <th scope="col" className="py-1 pr-4 text-right font-medium">
          In this minute
        </th>
        <th scope="col" className="py-1 text-right font-medium">
          Usual in this range
        </th>
      </tr>
    </thead>
    <tbody>
      {figures.map(({ name, value, usual }) => (
        <tr key={name} className="border-b border-line">
          <th scope="row" className="py-1 pr-4 text-left font-normal">
            {name}
          </th>
          <td className="py-1 pr-4 text-right">
            <span className={clsx(value === "unknown" && "hatch rounded px-1.5 py-0.5")}>{value}</span>
          </td>
          <td className="py-1 text-right text-muted">{usual}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
