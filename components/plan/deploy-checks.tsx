import type { Check } from "@/lib/deploying";
import { checkWords } from "@/lib/plan";

/** What has to hold before it is created, line by line, with the figures that each stands on. */
export const DeployChecks = ({ checks }: { checks: readonly Check[] }) => (
  <div className="overflow-x-auto" tabIndex={0} role="group" aria-label="What has to hold, scrollable">
    <table className="w-full min-w-[36rem] text-sm">
      <caption className="pb-1 text-left text-base font-semibold">Before it is created</caption>
      <thead className="text-left text-muted">
        <tr className="border-b border-line">
          <th scope="col" className="py-1.5 pr-4 font-medium">
            What has to hold
          </th>
          <th scope="col" className="py-1.5 pr-4 font-medium">
            Does it
          </th>
          <th scope="col" className="py-1.5 font-medium">
            Figures
          </th>
        </tr>
      </thead>
      <tbody>
        {checks.map(({ key, what, state, figures }) => {
          const { mark, name, why } = checkWords(state);
          return (
            <tr key={key} className="border-b border-line align-top">
              <th scope="row" className="py-1.5 pr-4 text-left font-normal">
                {what}
              </th>
              <td className="py-1.5 pr-4">
                <span className={state.is === "fails" ? "font-medium text-danger" : "font-medium"}>
                  <span aria-hidden>{mark}</span> {name}
                </span>
                {why !== "" && (
                  <>
                    {" "}
                    <bdi className="text-muted">{why}</bdi>
                  </>
                )}
              </td>
              <td className="py-1.5 tabular-nums">
                <bdi>{figures}</bdi>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  </div>
);
