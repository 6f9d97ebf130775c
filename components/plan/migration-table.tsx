import { usePtuPrices, useTokenPrices } from "@/components/asking";
import { FigureCell } from "@/components/panel";
import { ForeignText, Term } from "@/components/ui";
import { MONTH_HOURS } from "@/lib/costs";
import { retirementMark } from "@/lib/offers";
import { hourlyPrice, type MigrationRow, tokenPrices } from "@/lib/plan";
import { terms } from "@/lib/terms";
import { writeDay } from "@/lib/time";
import { writeMoney, writeNumber, writeUnitPrice } from "@/lib/units";
import { PriceCell } from "./price-cell";
import type { PlanView } from "./view";

const cell = "py-2 pl-4 text-right align-top whitespace-nowrap";
const head = "py-2 pl-4 text-right align-bottom font-medium";

/** Sizes, dates and list prices of the same load on each version; the planned one stands first. */
export function MigrationTable({ view, rows }: { view: PlanView; rows: readonly MigrationRow[] }) {
  const { params, type, nowMs } = view;
  const { region, currency } = params;
  const [ptu] = usePtuPrices(region === null ? [] : [region], currency);
  const named = rows.flatMap(({ version }) =>
    version === null || region === null ? [] : [{ region, model: version.name, version: version.version }],
  );
  const tokens = useTokenPrices(named, currency);
  const readingOf = ({ version }: MigrationRow) =>
    tokens.find((each) => each.model === version?.name && each.version === version.version)?.reading;
  const hourly = hourlyPrice(ptu?.reading, type);
  return (
    <div className="overflow-x-auto" tabIndex={0} role="group" aria-label="Versions, scrollable">
      <table className="w-full min-w-[860px] border-collapse text-sm tabular-nums">
        <caption className="pb-2 text-left text-base font-semibold">Versions side by side, as {type.name}</caption>
        <thead>
          <tr className="border-b border-line">
            <th scope="col" className="py-2 pr-4 text-left align-bottom font-medium">
              Model version
            </th>
            <th scope="col" className="py-2 pl-4 text-left align-bottom font-medium">
              Retires
            </th>
            {[terms.requiredPtu, terms.deployableSize].map((term) => (
              <th key={term.name} scope="col" className={head}>
                <Term {...term} />
              </th>
            ))}
            {["PTU, hourly, per month", "Input, 1M tokens", "Cached, 1M tokens", "Output, 1M tokens"].map((name) => (
              <th key={name} scope="col" className={head}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => {
            const { asked, required, deployable, retiresAt } = row;
            const { input, cachedInput, output } = tokenPrices(readingOf(row), type);
            return (
              <tr key={`${at}`} className="border-b border-line">
                <th scope="row" className="py-2 pr-4 text-left align-top font-normal">
                  {asked.model === "" ? (
                    <span className="text-muted">Choose a model</span>
                  ) : (
                    <ForeignText text={`${asked.model} ${asked.version}`} />
                  )}
                  {at === 0 && <span className="block text-xs text-muted">planned</span>}
                </th>
                <td className="py-2 pl-4 align-top whitespace-nowrap">
                  <FigureCell figure={retiresAt}>{(atMs) => <Retires atMs={atMs} nowMs={nowMs} />}</FigureCell>
                </td>
                <td className={cell}>
                  <FigureCell figure={required}>{writeNumber}</FigureCell>
                </td>
                <td className={cell}>
                  <FigureCell figure={deployable}>{writeNumber}</FigureCell>
                </td>
                <td className={cell}>
                  {deployable.is === "value" ? (
                    <PriceCell figure={hourly}>
                      {(perHour) => writeMoney(perHour * deployable.value * MONTH_HOURS, currency)}
                    </PriceCell>
                  ) : (
                    <FigureCell figure={deployable}>{writeNumber}</FigureCell>
                  )}
                </td>
                {[input, cachedInput, output].map((figure, direction) => (
                  <td key={direction} className={cell}>
                    <PriceCell figure={figure}>{(amount) => writeUnitPrice(amount, currency)}</PriceCell>
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

const Retires = ({ atMs, nowMs }: { atMs: number | null; nowMs: number }) =>
  atMs === null ? (
    <span className="text-muted">no date set</span>
  ) : (
    <>
      {writeDay(atMs)}
      {retirementMark(atMs, nowMs) !== null && (
        <span className="block text-xs text-on-notice">
          {retirementMark(atMs, nowMs) === "retired" ? "retired" : "within 90 days"}
        </span>
      )}
    </>
  );
