import { memo, useState } from "react";
import { SortHead } from "@/components/panel";
import { ForeignText } from "@/components/ui";
import { type Pool, type Reconciliation, totalWords } from "@/lib/pools";
import { type QuotaColumn, type QuotaGroup, type QuotaTab, turned } from "@/lib/quota";
import type { QuotaParams } from "@/lib/quota/search-params";
import { writeCount } from "@/lib/units";
import { PoolRow } from "./pool-row";
import { useLines } from "./use-lines";
import type { QuotaView } from "./view";

interface PoolsTableProps extends Pick<QuotaView, "setParams" | "isOfMany"> {
  groups: readonly QuotaGroup[];
  tab: QuotaTab;
  sort: QuotaParams["sort"];
  reconciled: (pool: Pool) => Reconciliation | null;
  /** Keys of pools that may be one with another region's. */
  perhapsOne: ReadonlySet<string>;
  /** Somebody wants more of a pool. */
  onAsk: (pool: Pool) => void;
  /** Whose pool's "Ask for more" is open; null for none. */
  askedKey: string | null;
  /** Said in the table's place while it has no row. */
  empty: string;
}

type Line = { is: "group"; group: QuotaGroup } | { is: "row"; row: QuotaGroup["rows"][number] };

const COLUMNS = 7;

/** The pools of one tab. A long table draws the lines near the window only, and none while something else changes. */
export const PoolsTable = memo(function PoolsTable(props: PoolsTableProps) {
  const { groups, tab, sort, setParams, isOfMany, reconciled, perhapsOne, onAsk, askedKey, empty } = props;
  const [openKeys, setOpenKeys] = useState<ReadonlySet<string>>(new Set());
  const lines = groups.flatMap((group): Line[] => [
    ...(group.name === null ? [] : [{ is: "group", group } as const]),
    ...group.rows.map((row) => ({ is: "row", row }) as const),
  ]);
  const { ref, indexes, beforePx, afterPx, measure } = useLines(lines.length);
  const sortBy = (by: QuotaColumn) => ({
    sorted: sort.by === by ? (sort.isDescending ? ("descending" as const) : ("ascending" as const)) : null,
    onSort: () => setParams({ sort: turned(sort, by) }),
  });
  const toggle = (key: string) => {
    const next = new Set(openKeys);
    if (!next.delete(key)) next.add(key);
    setOpenKeys(next);
  };
  const unit = tab.unit === null ? "" : ` (${tab.unit})`;
  const [only] = groups;
  return (
    <div className="relative overflow-x-auto" tabIndex={0} role="group" aria-label={`${tab.heading}, scrollable`}>
      <table
        className="w-full border-collapse text-sm tabular-nums"
        aria-label={tab.heading}
        aria-rowcount={lines.length + 1}
      >
        <thead>
          <tr className="border-b border-line">
            <SortHead name="Scope" {...sortBy("scope")} className="pr-4" />
            <SortHead name="Subscription" {...sortBy("subscription")} className="pr-4" />
            <SortHead name={`Limit${unit}`} {...sortBy("limit")} isRight className="pl-4" />
            <SortHead name={`Used${unit}`} {...sortBy("used")} isRight className="pl-4" />
            <SortHead name={`Remaining${unit}`} {...sortBy("remaining")} isRight className="pl-4" />
            <SortHead name="Share" {...sortBy("share")} className="pl-6" />
            <th scope="col" className="py-1.5 pl-4 text-left align-bottom font-medium">
              Next
            </th>
          </tr>
        </thead>
        <tbody ref={ref}>
          {beforePx > 0 && <Space px={beforePx} />}
          {indexes.map((index) => {
            const line = lines[index];
            if (line === undefined) return null;
            if (line.is === "group")
              return <GroupRow key={`group ${line.group.key}`} group={line.group} index={index} measure={measure} />;
            const { key } = line.row.pool;
            return (
              <PoolRow
                key={key}
                row={line.row}
                index={index}
                measure={measure}
                columns={COLUMNS}
                isOpen={openKeys.has(key)}
                onToggle={() => toggle(key)}
                isPerhapsOne={perhapsOne.has(key)}
                isAsked={askedKey === key}
                {...{ tab, isOfMany, reconciled, onAsk }}
              />
            );
          })}
          {afterPx > 0 && <Space px={afterPx} />}
        </tbody>
        {only?.name === null && only.totals !== null && only.rows.length > 1 && (
          <tfoot>
            <tr className="border-t-2 border-line font-medium">
              <th scope="row" colSpan={2} className="py-1.5 text-left">
                {writeCount(only.rows.length, "pool")}
              </th>
              <TotalCells totals={only.totals} />
            </tr>
          </tfoot>
        )}
      </table>
      {lines.length === 0 && <p className="border-b border-line py-6 text-center text-sm text-muted">{empty}</p>}
    </div>
  );
});

const Space = ({ px }: { px: number }) => (
  <tr aria-hidden>
    <td colSpan={COLUMNS} style={{ height: px }} />
  </tr>
);

interface GroupRowProps {
  group: QuotaGroup;
  index: number;
  measure: ((element: Element | null) => void) | undefined;
}

const GroupRow = ({ group, index, measure }: GroupRowProps) => (
  <tr ref={measure} data-index={index} aria-rowindex={index + 2} className="border-t border-line bg-sunken font-medium">
    <th scope="rowgroup" colSpan={2} className="px-2 py-1.5 text-left">
      <ForeignText text={group.name ?? ""} />{" "}
      <span className="font-normal text-muted">{writeCount(group.rows.length, "pool")}</span>
    </th>
    {group.totals === null ? <td colSpan={5} /> : <TotalCells totals={group.totals} />}
  </tr>
);

/** Sums of what is known; "≥" where a part is not. */
const TotalCells = ({ totals }: { totals: NonNullable<QuotaGroup["totals"]> }) => (
  <>
    {[totals.limit, totals.used, totals.remaining].map((total, at) => (
      <td key={at} className="py-1.5 pl-4 text-right" title={totalWords(total).full}>
        {totalWords(total).short}
      </td>
    ))}
    <td colSpan={2} />
  </>
);
