import clsx from "clsx";
import { DownloadButton } from "@/components/ui";
import { type CostRow, costSheet } from "@/lib/costs";
import { csvOf, fileStem } from "@/lib/export";
import type { Currency } from "@/lib/units";
import { CostAmount } from "./cost-amount";

interface CostTableProps {
  rows: readonly CostRow[];
  currency: Currency;
  isReading: boolean;
  /** Of what: the model, for the file's name. */
  model: string;
}

/** Every way to pay: per month and year, of what, and from which load on it costs less than Standard. */
export function CostTable({ rows, currency, isReading, model }: CostTableProps) {
  const csv = () => {
    const sheet = costSheet(rows, currency);
    return new Blob([csvOf(sheet.header, sheet.rows)], { type: "text/csv;charset=utf-8" });
  };
  return (
    <section aria-labelledby="cost-title" className="flex min-w-0 flex-col gap-2">
      <div className="flex flex-wrap items-center justify-between gap-x-4">
        <h2 id="cost-title" className="text-base font-semibold">
          Cost per month
        </h2>
        <DownloadButton
          label="Download CSV"
          describedBy="cost-title"
          fileName={`${fileStem(["cost", model])}.csv`}
          make={csv}
        />
      </div>
      <div className="overflow-x-auto" tabIndex={0} role="group" aria-label="Cost per month, scrollable">
        <table className="w-full border-collapse text-sm tabular-nums" aria-labelledby="cost-title">
          <thead className="text-left">
            <tr className="border-b border-line">
              <th scope="col" className={head}>
                Option
              </th>
              <th scope="col" className={clsx(head, "text-right")}>
                Month
              </th>
              <th scope="col" className={clsx(head, "text-right")}>
                Year
              </th>
              <th scope="col" className={head}>
                Per
              </th>
              <th scope="col" className={head}>
                Break-even load
              </th>
              <th scope="col" className={clsx(head, "pr-0")}>
                Note
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ option, name, perMonth, perYear, per, breakEven, note, isCheapest }) => (
              <tr key={option} className="border-b border-line align-top">
                <th scope="row" className={clsx("py-1.5 pr-4 text-left", isCheapest ? "font-semibold" : "font-normal")}>
                  <span className="whitespace-nowrap">{name}</span>
                  {isCheapest && <span className="text-deployable-text block text-xs font-normal">● costs least</span>}
                </th>
                <td className="py-1.5 pr-4 text-right whitespace-nowrap">
                  <CostAmount amount={perMonth} {...{ currency, isReading }} />
                </td>
                <td className="py-1.5 pr-4 text-right whitespace-nowrap">
                  <CostAmount amount={perYear} {...{ currency, isReading }} />
                </td>
                <td className="min-w-48 py-1.5 pr-4">{per}</td>
                <td className="min-w-40 py-1.5 pr-4">{breakEven}</td>
                <td className="min-w-56 py-1.5 text-xs text-muted">{note}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="max-w-prose text-xs text-muted">
        A month is 730 hours, a year 8,760; a reservation costs its price for the term through its hours. Break-even
        loads are shares of this load, against Standard.
      </p>
    </section>
  );
}

const head = "py-1.5 pr-4 align-bottom font-medium";
