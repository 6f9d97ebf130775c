import { Button, Term, TermNotes } from "@/components/ui";
import type { Regions } from "@/lib/offers";
import { isSmallest, type Smallest } from "@/lib/sizing";
import type { SizeParams } from "@/lib/sizing/search-params";
import type { Subscription } from "@/lib/sources/subscriptions";
import { terms } from "@/lib/terms";
import { FitCells } from "./fit-cells";
import { SizeRows } from "./size-rows";
import type { useBestRegions } from "./use-best-regions";
import type { Compared } from "./use-comparison";

interface SizeTableProps {
  model: Compared;
  isOneOfMany: boolean;
  smallest: Smallest | null;
  params: SizeParams;
  fits: ReturnType<typeof useBestRegions>;
  regions: Regions;
  calculateWith: Subscription;
}

const columns = [
  ...[terms.requiredPtu, terms.deployableSize, terms.roundingWaste, terms.minimum, terms.increment],
  ...[terms.remainingQuota, terms.availableCapacity, terms.bestRegion],
];

/** All three types, always in the same order, whether offered or not: what each needs, and where it would fit. */
export function SizeTable({ model, isOneOfMany, smallest, params, fits, regions, calculateWith }: SizeTableProps) {
  const { version, rows, calculations } = model;
  const best = rows.map((row) => fits.bestOf(version, row.type.skuName));
  const more = best.reduce((sum, each) => sum + (each ? each.regionCount - each.askedCount : 0), 0);
  return (
    <div>
      <div className="relative overflow-x-auto" tabIndex={0} role="group" aria-label="Sizes, scrollable">
        <table className="w-full min-w-[960px] border-collapse text-sm tabular-nums">
          <caption className="pb-2 text-left text-base font-semibold">
            PTU by deployment type
            {isOneOfMany && (
              <bdi aria-hidden className="pl-2 font-normal text-muted">
                {model.name}
              </bdi>
            )}
          </caption>
          <thead>
            <tr className="border-b border-line">
              <th
                scope="col"
                className="sticky left-0 bg-ground py-2 pr-2 text-left align-bottom font-medium max-sm:w-28 sm:pr-4"
              >
                <Term {...terms.deploymentType} />
              </th>
              {columns.map(({ name }) => (
                <th
                  key={name}
                  scope="col"
                  className="py-2 pl-2 text-right align-bottom font-medium sm:pl-4 sm:whitespace-nowrap"
                >
                  <Term name={name} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              <SizeRows
                key={row.type.skuName}
                row={row}
                cachedShare={params.cached}
                mark={isSmallest(row, smallest) ? smallest : null}
                calculations={calculations.filter(({ type }) => type.skuName === row.type.skuName)}
                regions={regions}
              >
                <FitCells best={best[at] ?? null} row={row} version={version} params={params} regions={regions} />
              </SizeRows>
            ))}
          </tbody>
        </table>
      </div>
      <TermNotes terms={[terms.deploymentType, ...columns]} />
      <div className="flex flex-wrap items-start justify-between gap-x-6 pt-2 text-xs text-muted">
        <p className="max-w-prose">
          All sizes in PTU. Required PTU and deployable size come from Azure’s calculator, minimum and increment from
          Azure’s catalogue; rounding waste is deployable less required. Quota and capacity are those of{" "}
          <bdi>{calculateWith.name}</bdi>, in the region where the smaller of the two is largest.
          {params.cached > 0 &&
            " Cached prompt tokens are discounted by up to 100%: the lower bound is Azure’s answer with them left out, the full discount assumed; the truth lies between the two."}
        </p>
        {version && more > 0 && (
          <Button look="quiet" className="text-xs" onClick={() => fits.askEverywhere(version)}>
            Read quota in all regions
          </Button>
        )}
      </div>
    </div>
  );
}
