import { ForeignText, ScreenLink } from "@/components/ui";
import { type Place, workloadName } from "@/lib/packing";
import type { WantedWorkload } from "@/lib/plan";
import { writeNumber } from "@/lib/units";

interface PlacementTableProps {
  caption: string;
  workloads: readonly WantedWorkload[];
  /** One for each workload, in their order. */
  places: readonly Place[];
  subscriptionName: (id: string) => string;
  linksOf: (workload: WantedWorkload, place: Place) => readonly { label: string; href: string }[];
}

const head = "py-1.5 pl-4 text-left align-bottom font-medium";
const cell = "py-1.5 pl-4 text-left align-top";
const figure = "py-1.5 pl-4 text-right align-top";

/** Where each workload is, with what its pools hold before anything is placed. */
export const PlacementTable = ({ caption, workloads, places, subscriptionName, linksOf }: PlacementTableProps) => (
  <div className="relative overflow-x-auto" tabIndex={0} role="group" aria-label={`${caption}, scrollable`}>
    <table className="w-full min-w-[760px] border-collapse text-sm tabular-nums">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr className="border-b border-line">
          {["Workload", "Region", "Deployment type", "Subscription"].map((name, at) => (
            <th key={name} scope="col" className={at === 0 ? "py-1.5 text-left align-bottom font-medium" : head}>
              {name}
            </th>
          ))}
          {["PTU", "Remaining quota, PTU", "Available capacity, PTU"].map((name) => (
            <th key={name} scope="col" className={`${head} text-right`}>
              {name}
            </th>
          ))}
          <th scope="col" className={head}>
            <span className="sr-only">Go on</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {workloads.map((workload, at) => {
          const place = places[at];
          if (place === undefined) return null;
          const name = workloadName(
            workloads.map((each) => each.name),
            at,
          );
          return (
            <tr key={at} className="border-b border-line">
              <th scope="row" className="py-1.5 text-left align-top font-normal">
                <ForeignText text={name} className="max-w-48 font-medium" />
                <span className="block text-xs text-muted">
                  {workload.model.name} {workload.model.version}
                </span>
              </th>
              <td className={cell}>
                <ForeignText text={place.region.displayName} className="max-w-48" />
              </td>
              <td className={cell}>
                <ForeignText text={place.type.name} className="max-w-48" />
              </td>
              <td className={cell}>
                <ForeignText text={subscriptionName(place.subscription)} className="max-w-48" />
              </td>
              <td className={figure}>{writeNumber(workload.neededPtu)}</td>
              <td className={figure}>{writeNumber(place.quota.remainingPtu)}</td>
              <td className={figure}>{writeNumber(place.capacity.availablePtu)}</td>
              <td className={`${figure} whitespace-nowrap`}>
                {linksOf(workload, place).map(({ label, href }) => (
                  <ScreenLink
                    key={label}
                    href={href}
                    aria-label={`${label}: ${name}`}
                    className="ml-3 text-accent hover:underline"
                  >
                    {label}
                  </ScreenLink>
                ))}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  </div>
);
