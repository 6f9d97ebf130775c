import { FigureCell } from "@/components/panel";
import clsx from "clsx";
import { Button } from "@/components/ui";
import type { OfferedVersion, Regions } from "@/lib/offers";
import { type BestRegion, isSmallest, type SizeRow, type Smallest } from "@/lib/sizing";
import { deploymentTypes, writeNumber } from "@/lib/units";
import { SmallestMark } from "./smallest-mark";
import type { Compared } from "./use-comparison";

interface ModelMatrixProps {
  models: readonly Compared[];
  smallest: Smallest | null;
  /** "within the EU"; empty for anywhere. */
  where: string;
  /** From 1: the model that the table below is about. */
  focus: number;
  bestOf: (version: OfferedVersion | null, skuName: string) => BestRegion | null;
  regions: Regions;
  onFocus: (number: number) => void;
}

/** Types × models: what each would need, in one look. */
export function ModelMatrix({ models, smallest, where, focus, bestOf, regions, onFocus }: ModelMatrixProps) {
  const types = deploymentTypes(models.flatMap(({ rows }) => rows.map(({ type }) => type.skuName)));
  return (
    <div className="relative overflow-x-auto pb-3" tabIndex={0} role="group" aria-label="Models, scrollable">
      <table
        className="w-full border-collapse text-sm tabular-nums"
        style={{ minWidth: `${140 + models.length * 150}px` }}
      >
        <caption className="pb-2 text-left text-base font-semibold">Models side by side</caption>
        <thead>
          <tr className="border-b border-line">
            <th
              scope="col"
              className="sticky left-0 w-36 bg-ground py-2 pr-2 text-left align-bottom font-medium sm:w-48"
            >
              Deployment type
            </th>
            {models.map(({ name }, at) => (
              <th key={at} scope="col" className="py-1 pl-2 text-right align-bottom font-medium sm:pl-4">
                <Button
                  look="quiet"
                  aria-pressed={focus === at + 1}
                  title="Show the details of this model below"
                  className={clsx(
                    "h-auto max-w-full py-1 text-right whitespace-normal",
                    focus === at + 1 && "bg-accent-soft",
                  )}
                  onClick={() => onFocus(at + 1)}
                >
                  <bdi>{name || `Model ${at + 1}`}</bdi>
                </Button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {types.map((type) => (
            <tr key={type.skuName} className="border-b border-line">
              <th scope="row" className="sticky left-0 bg-ground py-2 pr-2 text-left align-top font-medium">
                {type.name}
              </th>
              {models.map(({ rows, version }, at) => {
                const row = rows.find((each) => each.type.skuName === type.skuName);
                return (
                  <td key={at} className="py-2 pl-2 text-right align-top sm:pl-4">
                    {row && (
                      <MatrixCell
                        row={row}
                        mark={isSmallest(row, smallest) ? smallest : null}
                        best={bestOf(version, type.skuName)}
                        regions={regions}
                      />
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="pt-2 text-xs text-muted">
        Deployable size in PTU, then what is required and what rounding wastes.
        {where !== "" && ` “Smallest” counts only what keeps the data ${where}.`}
      </p>
    </div>
  );
}

interface MatrixCellProps {
  row: SizeRow;
  mark: Smallest | null;
  best: BestRegion | null;
  regions: Regions;
}

function MatrixCell({ row, mark, best, regions }: MatrixCellProps) {
  const { required, deployable, waste, cached } = row;
  return (
    <div className={clsx(row.stays === "no" && row.isOffered && "text-muted")}>
      {mark && <SmallestMark {...mark} />}
      <FigureCell figure={deployable}>
        {(size) => <strong className="font-semibold">{writeNumber(size)}</strong>}
      </FigureCell>
      {required.is === "value" && (
        <span className="block text-xs text-muted">
          {writeNumber(required.value)} required
          {waste.is === "value" && ` · ${writeNumber(waste.value.ptu)} waste`}
        </span>
      )}
      {cached?.deployable.is === "value" && (
        <span className="block text-xs text-muted">{writeNumber(cached.deployable.value)} if cached</span>
      )}
      {best?.region && best.capacity.is === "value" && (
        <span className="block text-xs text-muted">
          {regions.get(best.region)?.displayName ?? best.region}: {writeNumber(best.capacity.value)} free
          {best.quota.is === "value" && `, quota ${writeNumber(best.quota.value)}`}
        </span>
      )}
    </div>
  );
}
