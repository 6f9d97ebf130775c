import { writeNumber } from "@/lib/units";
import { sumsOf, type Workload } from "@/lib/workload";

/** What the workload comes to per minute, growth included. */
export function WorkloadSums({ workload }: { workload: Workload | null }) {
  const sums = workload && sumsOf(workload.uncached);
  const cells = [
    [sums?.requestsPerMinute, "RPM"],
    [sums?.inputTokensPerMinute, "input TPM"],
    [sums?.outputTokensPerMinute, "output TPM"],
  ] as const;
  return (
    <tfoot className="max-sm:block">
      <tr className="max-sm:grid max-sm:grid-cols-3">
        <th scope="row" className="pr-2 text-left text-xs font-normal text-muted max-sm:sr-only sm:px-2.5">
          Sum
        </th>
        {cells.map(([value, unit]) => (
          <td key={unit} className="px-2 text-right text-xs text-muted tabular-nums sm:px-3.5">
            {value === undefined || value === null ? "–" : writeNumber(value)} {unit}
          </td>
        ))}
        <td className="max-sm:hidden" />
      </tr>
    </tfoot>
  );
}
