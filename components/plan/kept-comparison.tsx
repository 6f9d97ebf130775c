import clsx from "clsx";
import { ForeignText } from "@/components/ui";
import { type ComparedRow, comparedPlans, type KeptPlan } from "@/lib/plans";
import { writeCount } from "@/lib/units";

const partNames: Record<ComparedRow["part"], string> = {
  input: "Inputs",
  size: "Sizes",
  capacity: "Capacity and quota",
  price: "Prices",
  time: "Time",
};

const cell = "py-1.5 pl-4 text-left align-top";

/** Two plans line by line: what was asked, what was answered, and when. */
export function KeptComparison({ a, b }: { a: KeptPlan; b: KeptPlan }) {
  const rows = comparedPlans(a, b);
  const parts = [...new Set(rows.map(({ part }) => part))];
  return (
    <section aria-label="Comparison" className="flex flex-col gap-2">
      <p className="text-lg font-semibold">
        {writeCount(
          rows.filter(({ part, differs }) => differs && part !== "time").length,
          "line differs",
          "lines differ",
        )}{" "}
        between <ForeignText text={a.name} className="max-w-56" /> and{" "}
        <ForeignText text={b.name} className="max-w-56" />.
      </p>
      <div className="relative overflow-x-auto" tabIndex={0} role="group" aria-label="Two plans, scrollable">
        <table className="w-full min-w-[640px] border-collapse text-sm tabular-nums">
          <caption className="sr-only">Two plans line by line</caption>
          <thead>
            <tr className="border-b border-line">
              <th scope="col" className="py-1.5 text-left align-bottom font-medium">
                What
              </th>
              {[a, b].map(({ id, name }) => (
                <th key={id} scope="col" className={`${cell} font-medium`}>
                  <ForeignText text={name} className="max-w-56" />
                </th>
              ))}
              <th scope="col" className={`${cell} font-medium`}>
                Difference
              </th>
            </tr>
          </thead>
          {parts.map((part) => (
            <tbody key={part}>
              <tr>
                <th scope="rowgroup" colSpan={4} className="pt-3 pb-1 text-left text-xs font-medium text-muted">
                  {partNames[part]}
                </th>
              </tr>
              {rows
                .filter((row) => row.part === part)
                .map((row) => (
                  <ComparedLine key={row.what} row={row} />
                ))}
            </tbody>
          ))}
        </table>
      </div>
    </section>
  );
}

const ComparedLine = ({ row: { what, a, b, differs, difference } }: { row: ComparedRow }) => (
  <tr className="border-b border-line">
    <th scope="row" className={clsx("py-1.5 text-left align-top", differs ? "font-medium" : "font-normal")}>
      <ForeignText text={what} className="max-w-56" />
    </th>
    {[a, b].map((text, at) => (
      <td key={at} className={cell}>
        {text === null ? (
          <span className="text-muted">not in this plan</span>
        ) : (
          <ForeignText text={text} className="max-w-72" />
        )}
      </td>
    ))}
    <td className={cell}>{difference ?? (differs ? "differs" : "same")}</td>
  </tr>
);
