import { useTimeZone } from "@/components/panel";
import { ForeignText } from "@/components/ui";
import { type TimeWindow, writeInstant } from "@/lib/time";
import { dataUpTo, type DeploymentMetrics, figureRows, percentWords } from "@/lib/utilization";
import { writeNumber } from "@/lib/units";

interface FiguresTableProps {
  name: string;
  metrics: DeploymentMetrics;
  window: TimeWindow;
}

const heads = ["Maximum", "Average", "2xx", "429", "Other", "Input tokens", "Output tokens"];

/** The figures of the charts, in stretches of the range, the newest first. */
export function FiguresTable({ name, metrics, window }: FiguresTableProps) {
  const { zone } = useTimeZone();
  const upToMs = dataUpTo(metrics.maxima);
  return (
    <section aria-label={name} className="flex min-w-0 flex-col gap-2">
      <h2 className="flex flex-wrap items-baseline gap-x-3 text-lg font-semibold">
        <ForeignText text={name} className="max-w-full" />
        <span className="text-xs font-normal text-muted">
          {upToMs === null ? "no data in this range" : `data up to ${writeInstant(upToMs, zone)}`}
        </span>
      </h2>
      <div className="max-h-96 overflow-auto" tabIndex={0} role="group" aria-label={`${name}, scrollable`}>
        <table className="w-full border-collapse text-sm tabular-nums" aria-label={`Utilization of ${name}`}>
          <thead className="text-left">
            <tr className="border-b border-line">
              {["From", ...heads].map((head, at) => (
                <th key={head} scope="col" className={`py-1.5 pr-4 font-medium ${at > 0 ? "text-right" : ""}`}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {figureRows(metrics, window).map((row) => (
              <tr key={row.startMs} className="border-b border-line">
                <th scope="row" className="py-1.5 pr-4 text-left font-normal whitespace-nowrap">
                  {writeInstant(row.startMs, zone)}
                </th>
                {[
                  ...[row.maximum, row.average].map((percent) => written(percent, percentWords)),
                  ...[row.succeeded, row.tooMany, row.others, row.inputTokens, row.outputTokens].map((count) =>
                    written(count, writeNumber),
                  ),
                ].map((text, at) => (
                  <td key={heads[at]} className="py-1.5 pr-4 text-right">
                    {text ?? <span className="text-muted">no data</span>}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

const written = (value: number | null, write: (value: number) => string) => (value === null ? null : write(value));
