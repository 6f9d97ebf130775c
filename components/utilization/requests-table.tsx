import { ForeignText } from "@/components/ui";
import { statusTotals } from "@/lib/utilization";
import { writeNumber } from "@/lib/units";
import type { ShownDeployment } from "./shown-deployment";

const columns = [
  { key: "succeeded", name: "Answered (2xx)" },
  { key: "tooMany", name: "Status 429" },
  { key: "others", name: "Other statuses" },
  { key: "spilled", name: "Of the 429s, spilled over" },
  { key: "inputTokens", name: "Input tokens" },
  { key: "outputTokens", name: "Output tokens" },
] as const;

/** Requests by status and tokens over the range. */
export const RequestsTable = ({ rows }: { rows: readonly ShownDeployment[] }) => (
  <section aria-labelledby="requests-title" className="flex min-w-0 flex-col gap-3">
    <h2 id="requests-title" className="text-lg font-semibold">
      Requests by status
    </h2>
    <div className="overflow-x-auto" tabIndex={0} role="group" aria-label="Requests by status, scrollable">
      <table className="w-full border-collapse text-sm tabular-nums" aria-label="Requests by status">
        <thead className="text-left">
          <tr className="border-b border-line">
            {["Deployment", ...columns.map(({ name }) => name)].map((name, at) => (
              <th key={name} scope="col" className={`py-1.5 pr-4 font-medium ${at > 0 ? "text-right" : ""}`}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, metrics }) => {
            const totals = metrics && statusTotals(metrics);
            return (
              <tr key={id} className="border-b border-line">
                <th scope="row" className="py-1.5 pr-4 text-left font-normal">
                  <ForeignText text={name} className="max-w-64 font-medium" />
                </th>
                {columns.map(({ key }) => (
                  <td key={key} className="py-1.5 pr-4 text-right">
                    {writeKnown(totals?.[key] ?? null)}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  </section>
);

const writeKnown = (count: number | null) =>
  count === null ? <span className="hatch rounded px-1.5 py-0.5">unknown</span> : writeNumber(count);
