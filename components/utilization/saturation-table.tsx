import { ForeignText, Term, TermNotes } from "@/components/ui";
import { terms } from "@/lib/terms";
import { type DeploymentMetrics, isUnread, measureWords, percentWords, rejectedFigure } from "@/lib/utilization";
import { writeCount, writeNumber } from "@/lib/units";
import type { ShownDeployment } from "./shown-deployment";

const { touched, full, longestTouched, longestFull, percentiles, rejected } = terms;

const columns: readonly {
  name: string;
  term?: { name: string };
  more?: string;
  write: (metrics: DeploymentMetrics) => string;
}[] = [
  { name: "Peak", write: ({ saturation }) => measureWords(saturation.peak, ({ percent }) => percentWords(percent)) },
  {
    ...{ name: "Touched 100%", term: touched },
    write: ({ saturation }) => measureWords(saturation.touched, ({ minutes }) => writeCount(minutes, "minute")),
  },
  {
    ...{ name: "Full", term: full },
    write: ({ saturation }) => measureWords(saturation.full, ({ minutes }) => writeCount(minutes, "minute")),
  },
  {
    ...{ name: "Longest run touched", term: longestTouched },
    write: ({ saturation }) =>
      measureWords(saturation.touched, ({ longest }) =>
        longest === null ? "none" : writeCount(longest.minutes, "minute"),
      ),
  },
  {
    ...{ name: "Longest run full", term: longestFull },
    write: ({ saturation }) =>
      measureWords(saturation.full, ({ longest }) =>
        longest === null ? "none" : writeCount(longest.minutes, "minute"),
      ),
  },
  {
    ...{ name: "Percentiles 50, 95, 99", term: percentiles, more: " 50, 95, 99" },
    write: ({ saturation }) =>
      measureWords(saturation.percentiles, ({ p50, p95, p99 }) => [p50, p95, p99].map(percentWords).join(", ")),
  },
  { name: "Rejected to the caller", term: rejected, write: (metrics) => rejectedFigure(metrics.rejected) },
  {
    name: "Minutes without data",
    write: ({ saturation }) => measureWords(saturation.minutes, ({ without }) => writeNumber(without)),
  },
];

/** How full each deployment was; what a word means is said where it is pressed. */
export const SaturationTable = ({ rows }: { rows: readonly ShownDeployment[] }) => (
  <section aria-labelledby="saturation-title" className="flex min-w-0 flex-col gap-3">
    <h2 id="saturation-title" className="text-lg font-semibold">
      Saturation
    </h2>
    <div className="overflow-x-auto" tabIndex={0} role="group" aria-label="Saturation, scrollable">
      <table className="w-full border-collapse text-sm tabular-nums" aria-label="Saturation">
        <thead className="text-left">
          <tr className="border-b border-line">
            <th scope="col" className="py-1.5 pr-4 align-bottom font-medium">
              Deployment
            </th>
            {columns.map(({ name, term, more }) => (
              <th key={name} scope="col" className="py-1.5 pr-4 text-right align-bottom font-medium">
                {term ? <Term name={term.name} /> : name}
                {more}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, metrics }) => (
            <tr key={id} className="border-b border-line">
              <th scope="row" className="py-1.5 pr-4 text-left font-normal">
                <ForeignText text={name} className="max-w-64 font-medium" />
              </th>
              {columns.map((column) => (
                <td key={column.name} className="py-1.5 pr-4 text-right whitespace-nowrap">
                  {metrics === null || isUnread(metrics) ? "unknown" : column.write(metrics)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
    <TermNotes terms={[touched, full, longestTouched, longestFull, percentiles, rejected]} />
  </section>
);
