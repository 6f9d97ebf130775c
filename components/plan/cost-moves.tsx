import { type Move, moveWords, optionNames } from "@/lib/costs";
import { type Currency, writeMoney } from "@/lib/units";

/** The cheapest way to pay when one thing is another. */
export const CostMoves = ({ moves, currency }: { moves: readonly Move[]; currency: Currency }) => (
  <section aria-labelledby="moves-title" className="flex min-w-0 flex-col gap-2">
    <h2 id="moves-title" className="text-base font-semibold">
      What moves the answer
    </h2>
    <div className="overflow-x-auto" tabIndex={0} role="group" aria-label="What moves the answer, scrollable">
      <table className="border-collapse text-sm tabular-nums" aria-labelledby="moves-title">
        <thead className="text-left">
          <tr className="border-b border-line">
            <th scope="col" className={head}>
              If
            </th>
            <th scope="col" className={head}>
              Costs least
            </th>
            <th scope="col" className={`${head} pr-0 text-right`}>
              Month
            </th>
          </tr>
        </thead>
        <tbody>
          {moves.map((move) => (
            <tr key={moveWords(move)} className="border-b border-line">
              <th scope="row" className="py-1.5 pr-6 text-left font-normal">
                {moveWords(move)}
              </th>
              <td className="py-1.5 pr-6">
                {move.cheapest === null ? "not known" : optionNames[move.cheapest.option]}
                {move.isOther && <span className="ml-2 text-xs font-medium">◆ another than now</span>}
              </td>
              <td className="py-1.5 text-right">
                {move.cheapest === null ? (
                  <span className="hatch rounded px-1.5 py-0.5">unknown</span>
                ) : (
                  `${move.cheapest.isAtMost ? "≤ " : ""}${writeMoney(move.cheapest.perMonth, currency)}`
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
    <p className="max-w-prose text-xs text-muted">
      Derived: each thing moved by a step, the others as they are. PTU sizes are those of loads that were asked about,
      without caching.
    </p>
  </section>
);

const head = "py-1.5 pr-6 font-medium";
