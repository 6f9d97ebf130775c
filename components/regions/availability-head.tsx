import { ArrowDown } from "lucide-react";
import { type AvailabilityFrame, type AvailabilityParams, availabilityLegend } from "@/lib/regions";
import { countCell, type InView, lifecycleCell, modelCell } from "./availability-line";

interface AvailabilityHeadProps {
  frame: AvailabilityFrame;
  inView: InView;
  sort: AvailabilityParams["offeredSort"];
  setParams: (params: Partial<AvailabilityParams>) => void;
}

/** The width of `countCell`. */
const COUNT_PX = 44;

/** The regions stand upright, so that their whole names fit over narrow columns; their geographies stand above them. */
export function AvailabilityHead({ frame, inView, sort, setParams }: AvailabilityHeadProps) {
  const { types, columns } = frame;
  const { from, until, widthPx } = inView;
  const leadCount = 2 + types.length;
  return (
    <div role="rowgroup" className="sticky top-0 z-20 bg-ground">
      <div aria-hidden className="flex h-6 w-max min-w-full">
        <div className={modelCell} />
        <div className={lifecycleCell} />
        <div
          className="shrink-0 truncate border-l border-line pt-1 pl-1.5 text-xs text-muted"
          style={{ width: `${types.length * COUNT_PX}px` }}
        >
          {types.length > 1 && "Regions offering it"}
        </div>
        {groupsOf(columns).map(({ name, count }, at) => (
          <div
            key={at}
            className="shrink-0 border-l border-line pt-1 text-xs text-muted"
            style={{ width: `${count * widthPx}px` }}
          >
            <bdi title={name} className="sticky left-(--lead) inline-block max-w-full truncate pl-1.5">
              {name}
            </bdi>
          </div>
        ))}
      </div>
      <div
        role="row"
        aria-rowindex={1}
        className="flex h-36 w-max min-w-full items-stretch border-b border-line font-medium"
      >
        <SortHead
          className={modelCell}
          isSorted={sort === "name"}
          onSort={() => setParams({ offeredSort: "name" })}
          column={1}
        >
          Model version
        </SortHead>
        <SortHead
          className={lifecycleCell}
          isSorted={sort === "retirement"}
          onSort={() => setParams({ offeredSort: "retirement" })}
          column={2}
        >
          Retirement
        </SortHead>
        {availabilityLegend(types).types.map(({ type, letter }, at) => (
          <div key={type.skuName} role="columnheader" aria-colindex={3 + at} className={`${countCell} items-end pb-2`}>
            <span aria-hidden title={`${type.name}: regions that offer it`} className="font-mono">
              {letter}
            </span>
            <span className="sr-only">{type.name}, regions that offer it</span>
          </div>
        ))}
        <div aria-hidden className="shrink-0" style={{ width: `${from * widthPx}px` }} />
        {columns.slice(from, until).map(({ region, displayName, geography }, at) => (
          <div
            key={region}
            role="columnheader"
            aria-colindex={leadCount + from + at + 1}
            title={[displayName, region, ...(geography === null ? [] : [geography])].join(" · ")}
            className="flex shrink-0 items-end justify-center pb-2"
            style={{ width: `${widthPx}px` }}
          >
            <bdi className="max-h-[132px] rotate-180 truncate [writing-mode:vertical-rl]">{displayName}</bdi>
          </div>
        ))}
        <div aria-hidden className="shrink-0" style={{ width: `${(columns.length - until) * widthPx}px` }} />
      </div>
    </div>
  );
}

/** Neighbours of one geography group. */
function groupsOf(columns: AvailabilityFrame["columns"]): readonly { name: string; count: number }[] {
  return columns.reduce<readonly { name: string; count: number }[]>((groups, { geographyGroup }) => {
    const name = geographyGroup ?? "Elsewhere";
    const last = groups.at(-1);
    return last?.name === name
      ? [...groups.slice(0, -1), { name, count: last.count + 1 }]
      : [...groups, { name, count: 1 }];
  }, []);
}

interface SortHeadProps {
  column: number;
  className: string;
  isSorted: boolean;
  onSort: () => void;
  children: string;
}

const SortHead = ({ column, className, isSorted, onSort, children }: SortHeadProps) => (
  <div
    role="columnheader"
    aria-colindex={column}
    aria-sort={isSorted ? "ascending" : "none"}
    className={`${className} items-end bg-ground pb-1.5`}
  >
    <button
      type="button"
      onClick={onSort}
      className="-ml-1 inline-flex items-center gap-1 rounded px-1 py-0.5 font-medium hover:bg-sunken"
    >
      {children}
      {isSorted && <ArrowDown aria-hidden className="size-3.5" />}
    </button>
  </div>
);
