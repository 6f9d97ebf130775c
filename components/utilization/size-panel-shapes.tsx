import { writeNumber } from "@/lib/units";
import type { MeasuredView } from "@/lib/utilization";

const columns = ["Requests per minute", "Prompt tokens", "Generated tokens", "Cached share"];

/** What the calculator is asked about. */
export const SizePanelShapes = ({ lines }: { lines: MeasuredView["shapes"] }) =>
  lines.length > 0 && (
    <div className="overflow-x-auto" tabIndex={0} role="group" aria-label="Measured call shapes, scrollable">
      <table className="w-full border-collapse text-sm tabular-nums" aria-label="Measured call shapes">
        <thead className="text-left">
          <tr className="border-b border-line">
            <th scope="col" className="py-1.5 pr-4 align-bottom font-medium">
              Load
            </th>
            {columns.map((name) => (
              <th key={name} scope="col" className="py-1.5 pr-4 text-right align-bottom font-medium">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ name, requestsPerMinute, promptTokens, generatedTokens, cachedPercent }) => (
            <tr key={name} className="border-b border-line">
              <th scope="row" className="py-1.5 pr-4 text-left font-normal">
                {name}
              </th>
              {[requestsPerMinute, promptTokens, generatedTokens].map((value, at) => (
                <td key={columns[at]} className="py-1.5 pr-4 text-right">
                  {writeNumber(value)}
                </td>
              ))}
              <td className="py-1.5 pr-4 text-right">
                {cachedPercent === null ? (
                  <span className="hatch rounded px-1.5 py-0.5">unknown</span>
                ) : (
                  `${cachedPercent}%`
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
