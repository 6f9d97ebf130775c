import clsx from "clsx";
import type { CloserLook } from "@/lib/utilization";

type Causes = CloserLook["why"]["causes"];

const marks: Readonly<Record<Causes[number]["is"], string>> = {
  supported: "✓",
  "cannot-be-seen": "?",
  contradicted: "✕",
};

/** Each documented cause with its verdict, what that stands on, and what the documents advise. */
export const Why429Causes = ({ causes }: { causes: Causes }) => (
  <>
    <div className="overflow-x-auto" tabIndex={0} role="group" aria-label="Documented causes, scrollable">
      <table className="w-full min-w-3xl border-collapse text-sm" aria-label="Documented causes">
        <thead className="text-left">
          <tr className="border-b border-line">
            {["Cause", "Verdict", "What the data shows", "Documented remedy"].map((name) => (
              <th key={name} scope="col" className="py-1.5 pr-4 font-medium">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {causes.map(({ cause, name, is, verdict, shows, remedies }) => (
            <tr key={cause} className={clsx("border-b border-line align-top", is === "contradicted" && "text-muted")}>
              <th
                scope="row"
                className={clsx("py-1.5 pr-4 text-left", is === "supported" ? "font-semibold" : "font-normal")}
              >
                {name}
              </th>
              <td className="py-1.5 pr-4 whitespace-nowrap">
                <span aria-hidden>{marks[is]} </span>
                {verdict}
              </td>
              <td className="py-1.5 pr-4">{shows}</td>
              <td className="py-1.5">
                <ul>
                  {remedies.map((remedy) => (
                    <li key={remedy}>{remedy}</li>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
    <p className="text-xs text-muted">
      Causes and remedies: provisioned throughput and quota, Microsoft Learn, read 2026-11-21. The thresholds named as
      ours are this tool’s.
    </p>
  </>
);
