import clsx from "clsx";
import { DownloadButton, ForeignText } from "@/components/ui";
import { coverAmount, coverParts, coverSheet, coverTotal, type CoverRow } from "@/lib/costs";
import { csvOf, fileStem } from "@/lib/export";
import { deploymentType, writeMoney, writeNumber } from "@/lib/units";
import { CostAmount } from "./cost-amount";
import type { PlanView } from "./view";

interface CoverTableProps {
  rows: readonly CoverRow[];
  view: PlanView;
  isReading: boolean;
}

const names = { covered: "Covered", uncovered: "Uncovered", unused: "Unused" } as const;
const head = "py-1.5 pl-4 align-bottom font-medium text-right";

/** By type and region: PTU, and what they cost per month. */
export function CoverTable({ rows, view: { params, catalog }, isReading }: CoverTableProps) {
  const { currency } = params;
  const nameOf = (region: string) =>
    [...catalog.regions.values()].find(({ name }) => name === region)?.displayName ?? region;
  const csv = () => {
    const sheet = coverSheet(rows, currency);
    return new Blob([csvOf(sheet.header, sheet.rows)], { type: "text/csv;charset=utf-8" });
  };
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="cover-title" className="flex min-w-0 flex-col gap-2">
      <div className="flex flex-wrap items-center justify-between gap-x-4">
        <h2 id="cover-title" className="text-base font-semibold">
          Reservation cover
        </h2>
        <DownloadButton
          label="Download CSV"
          describedBy="cover-title"
          fileName={`${fileStem(["cover"])}.csv`}
          make={csv}
        />
      </div>
      <div className="overflow-x-auto" tabIndex={0} role="group" aria-label="Reservation cover, scrollable">
        <table className="w-full border-collapse text-sm tabular-nums" aria-labelledby="cover-title">
          <thead>
            <tr className="border-b border-line">
              <th scope="col" className="py-1.5 text-left align-bottom font-medium">
                Type and region
              </th>
              <th scope="col" className={head}>
                Deployed PTU
              </th>
              <th scope="col" className={head}>
                Reserved PTU
              </th>
              {coverParts.map((part) => (
                <th key={part} scope="col" className={head}>
                  {names[part]} PTU
                </th>
              ))}
              {coverParts.map((part) => (
                <th key={part} scope="col" className={head}>
                  {names[part]}, {currency} per month
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={`${row.skuName} ${row.region}`} className="border-b border-line">
                <th scope="row" className="py-1.5 text-left font-normal">
                  <span className="font-medium">
                    <ForeignText text={deploymentType(row.skuName).name} />
                  </span>{" "}
                  <span className="whitespace-nowrap text-muted">{nameOf(row.region)}</span>
                </th>
                <td className={cell}>
                  {row.isAtLeast && "≥ "}
                  {writeNumber(row.deployed)}
                </td>
                <td className={cell}>{writeNumber(row.reserved)}</td>
                {coverParts.map((part) => {
                  const { sign, ptu } = coverAmount(row, part);
                  return (
                    <td key={part} className={cell}>
                      {sign}
                      {writeNumber(ptu)}
                    </td>
                  );
                })}
                {coverParts.map((part) => {
                  const { sign, perMonth } = coverAmount(row, part);
                  return (
                    <td key={part} className={cell}>
                      {typeof perMonth === "number" && sign}
                      <CostAmount amount={perMonth} {...{ currency, isReading }} />
                    </td>
                  );
                })}
              </tr>
            ))}
            <Totals {...{ rows, currency, isReading }} />
          </tbody>
        </table>
      </div>
      <p className="max-w-prose text-xs text-muted">
        Uncovered PTU are paid by the hour for 730 hours; covered and unused ones share what their reservations cost.
        “≥” and “≤”: not all of it could be read, or a price is missing.
        {params.discount > 0 && ` ${params.discount}% discount, as entered under Cost.`}
      </p>
    </section>
  );
}

const cell = "py-1.5 pl-4 text-right whitespace-nowrap";

function Totals({
  rows,
  currency,
  isReading,
}: Pick<CoverTableProps, "rows" | "isReading"> & { currency: PlanView["params"]["currency"] }) {
  const isAtLeast = rows.some((row) => row.isAtLeast);
  const sum = (of: (row: CoverRow) => number) => writeNumber(rows.reduce((total, row) => total + of(row), 0));
  return (
    <tr className="font-medium">
      <th scope="row" className="py-1.5 text-left font-medium">
        Total
      </th>
      <td className={cell}>
        {isAtLeast && "≥ "}
        {sum((row) => row.deployed)}
      </td>
      <td className={cell}>{sum((row) => row.reserved)}</td>
      {coverParts.map((part) => {
        const { ptu } = coverTotal(rows, part);
        return (
          <td key={part} className={cell}>
            {ptu.sign}
            {writeNumber(ptu.value)}
          </td>
        );
      })}
      {coverParts.map((part) => {
        const { perMonth } = coverTotal(rows, part);
        return (
          <td key={part} className={clsx(cell, perMonth !== null && perMonth.missingCount > 0 && "text-muted")}>
            {perMonth === null || (isReading && perMonth.missingCount > 0) ? (
              <CostAmount amount="unknown" {...{ currency, isReading }} />
            ) : (
              <>
                {perMonth.sign}
                {writeMoney(perMonth.value, currency)}
                {perMonth.missingCount > 0 && (
                  <span className="block text-xs">{perMonth.missingCount} without a price</span>
                )}
              </>
            )}
          </td>
        );
      })}
    </tr>
  );
}
