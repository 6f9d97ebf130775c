import { FigureCell } from "@/components/panel";
import { ForeignText } from "@/components/ui";
import type { Reading } from "@/lib/offers";
import { DOCUMENTED_SLOTS, type Pool, slotsOf } from "@/lib/pools";
import { slotWords } from "@/lib/quota";
import type { QuotaParams } from "@/lib/quota/search-params";
import type { Account } from "@/lib/sources/accounts";
import type { Deployment } from "@/lib/sources/deployments";
import { byName, type Ptu, writeCount, writeNumber } from "@/lib/units";
import { ShareBar } from "./share-bar";

interface SlotsTableProps {
  accounts: readonly Account[];
  readingBy: (account: Account) => Reading<readonly Deployment[]>;
  params: QuotaParams;
  setParams: (to: Partial<QuotaParams>) => void;
  subscriptionName: (id: string) => string;
  pools: readonly Pool[];
  /** The smallest deployment that a pool could take; null where that is not known. */
  smallestOf: (pool: Pool) => { ptu: Ptu } | null;
}

const MOST_SLOTS = 1_000;

/** Deployments per resource, apart from PTU: a resource may be full while quota is left. */
export function SlotsTable(props: SlotsTableProps) {
  const { accounts, readingBy, params, setParams, subscriptionName, pools, smallestOf } = props;
  const slots = slotsOf(accounts, readingBy, params.slots).toSorted(
    (a, b) => Number(b.isFull) - Number(a.isFull) || byName(a.account.name, b.account.name),
  );
  const full = slots.filter(({ isFull }) => isFull).length;
  return (
    <section aria-labelledby="slots-title" className="flex min-w-0 flex-col gap-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
        <h2 id="slots-title" className="text-lg font-semibold">
          Slots
        </h2>
        <label className="flex items-center gap-2 text-sm">
          Deployments per resource
          <input
            type="number"
            min={1}
            max={MOST_SLOTS}
            value={params.slots}
            onChange={({ target: { valueAsNumber } }) => {
              if (Number.isInteger(valueAsNumber) && valueAsNumber >= 1 && valueAsNumber <= MOST_SLOTS)
                setParams({ slots: valueAsNumber });
            }}
            className="h-8 w-20 rounded-md border border-edge/60 bg-surface px-2 text-right tabular-nums pointer-coarse:h-10"
          />
        </label>
      </div>
      <p className="max-w-prose text-sm text-muted">
        One deployment takes one slot of its resource, whatever its size. {DOCUMENTED_SLOTS} is the documented default;
        Azure’s pages differ on it, so a full resource may be short of slots, and may not.{" "}
        {full > 0 && (
          <strong className="font-medium text-on-notice">
            {writeCount(full, "resource")} may be short of slots, whatever quota is left.
          </strong>
        )}
      </p>
      <div className="overflow-x-auto" tabIndex={0} role="group" aria-label="Slots, scrollable">
        <table className="w-full max-w-4xl border-collapse text-sm tabular-nums" aria-label="Slots">
          <thead className="text-left">
            <tr className="border-b border-line">
              {["Resource", "Kind", "Subscription"].map((name) => (
                <th key={name} scope="col" className="py-1.5 pr-4 font-medium">
                  {name}
                </th>
              ))}
              <th scope="col" className="py-1.5 pr-4 text-right font-medium">
                Deployments
              </th>
              <th scope="col" className="py-1.5 font-medium">
                Share
              </th>
            </tr>
          </thead>
          <tbody>
            {slots.map((each) => {
              const { account, used, atLeast, limit } = each;
              const words = slotWords(each, pools, smallestOf);
              return (
                <tr key={account.id} className="border-t border-line">
                  <th scope="row" className="py-1.5 pr-4 text-left font-normal">
                    <ForeignText text={account.name} className="max-w-64 font-medium" />
                  </th>
                  <td className="py-1.5 pr-4">
                    <ForeignText text={account.kind} className="max-w-32" />
                  </td>
                  <td className="py-1.5 pr-4">
                    <ForeignText
                      text={account.subscription === null ? "unknown" : subscriptionName(account.subscription)}
                      className="max-w-48"
                    />
                  </td>
                  <td className="py-1.5 pr-4 text-right">
                    <FigureCell figure={used}>{(count) => `${writeNumber(count)} of ${writeNumber(limit)}`}</FigureCell>
                  </td>
                  <td className="py-1.5">
                    <ShareBar share={atLeast === null ? null : atLeast / limit} isOver={false} />
                    {words !== null && <span className="block text-xs text-on-notice">{words}</span>}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}
