import { ForeignText } from "@/components/ui";
import { type Barrier, barriers, type PlacesOf, workloadName } from "@/lib/packing";
import { writeNumber } from "@/lib/units";

interface PlacementReasonsProps {
  /** What the workloads are called; hostile text. */
  names: readonly string[];
  neededPtu: readonly number[];
  looked: readonly PlacesOf[];
}

const barrierNames: Record<Barrier, string> = {
  "not-offered": "Not offered",
  retired: "Retired",
  type: "Another type",
  residency: "Data would leave",
  geography: "Another geography",
  loading: "Not read yet",
  unknown: "Unknown",
  "not-permitted": "Not permitted",
  size: "Size not taken",
};

const head = "py-1.5 pl-4 text-right align-bottom font-medium";
const figure = "py-1.5 pl-4 text-right align-top";

/** How many places each workload could have, and what speaks against the others: each place is counted once. */
export function PlacementReasons({ names, neededPtu, looked }: PlacementReasonsProps) {
  const shown = barriers.filter((barrier) => looked.some(({ barred }) => barred[barrier] > 0));
  const rowOf = ({ places, barred }: PlacesOf, at: number) => {
    const needed = neededPtu[at] ?? 0;
    const [short, roomy] = [
      places.filter(({ quota, capacity }) => quota.remainingPtu < needed || capacity.availablePtu < needed),
      places.filter(({ quota, capacity }) => quota.remainingPtu >= needed && capacity.availablePtu >= needed),
    ];
    const isQuota = ({ quota }: (typeof places)[number]) => quota.remainingPtu < needed;
    return [
      roomy.length,
      short.filter(isQuota).length,
      short.filter((place) => !isQuota(place)).length,
      ...shown.map((barrier) => barred[barrier]),
    ];
  };
  return (
    <div className="relative overflow-x-auto" tabIndex={0} role="group" aria-label="Places looked at, scrollable">
      <table className="w-full min-w-[560px] border-collapse text-sm tabular-nums">
        <caption className="py-1.5 text-left text-muted">
          Places looked at: a region, type and subscription each, counted where it fails first
        </caption>
        <thead>
          <tr className="border-b border-line">
            <th scope="col" className="py-1.5 text-left align-bottom font-medium">
              Workload
            </th>
            {["Fits alone", "Quota short", "Capacity short", ...shown.map((barrier) => barrierNames[barrier])].map(
              (name) => (
                <th key={name} scope="col" className={head}>
                  {name}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {looked.map((each, at) => (
            <tr key={at} className="border-b border-line">
              <th scope="row" className="py-1.5 text-left align-top font-normal">
                <ForeignText text={workloadName(names, at)} className="max-w-48" />
              </th>
              {rowOf(each, at).map((count, column) => (
                <td key={column} className={figure}>
                  {writeNumber(count)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
