import type { ReactNode } from "react";
import { FigureCell, Waiting } from "@/components/panel";
import { Skeleton } from "@/components/ui";
import type { Regions } from "@/lib/offers";
import type { SizeRow, Sizes, Smallest } from "@/lib/sizing";
import { writeNumber, writeShare } from "@/lib/units";
import { SmallestMark } from "./smallest-mark";
import { SpreadCell } from "./spread-cell";
import type { Calculation } from "./use-calculations";

interface SizeRowsProps {
  row: SizeRow;
  /** Per cent. */
  cachedShare: number;
  /** Null where it is not the smallest. */
  mark: Smallest | null;
  /** Those of this type. */
  calculations: readonly Calculation[];
  regions: Regions;
  /** Where it would fit. */
  children: ReactNode;
}

const figure = "pl-2 text-right align-top sm:pl-4 sm:whitespace-nowrap";
const head = "sticky left-0 bg-ground pr-2 text-left align-top font-normal sm:pr-4";

/** One type: its sizes without caching, and below them, where a share of the prompts is cached, the lower bound. */
export function SizeRows({ row, cachedShare, mark, calculations, regions, children }: SizeRowsProps) {
  const { type, cached, stays } = row;
  const loading = (
    <Waiting queryKeys={calculations.map(({ queryKey }) => queryKey)}>
      <Skeleton className="h-4 w-10 align-middle" />
    </Waiting>
  );
  return (
    <>
      <tr className={cached ? undefined : "border-b border-line"}>
        <th scope="row" aria-label={type.name} className={`${head} py-2`}>
          <bdi className="font-medium">{type.name}</bdi>
          {mark && <SmallestMark {...mark} />}
          {type.skuName !== type.name && <code className="hidden text-muted sm:block">{type.skuName}</code>}
          <span className="block text-xs text-muted">Processed {type.processedIn}</span>
          {stays !== "yes" && row.isOffered && (
            <span className="block text-xs text-on-notice">
              {stays === "no" ? "Does not keep the data where it must stay" : "Not known yet whether the data stays"}
            </span>
          )}
          {cached && <span className="block text-xs text-muted">Without caching: upper bound</span>}
        </th>
        <SizeCells sizes={row} loading={loading} className={`${figure} py-2`} />
        <td className={`${figure} py-2`}>
          <FigureCell figure={row.minimum}>{(spread) => <SpreadCell spread={spread} regions={regions} />}</FigureCell>
        </td>
        <td className={`${figure} py-2`}>
          <FigureCell figure={row.increment}>{(spread) => <SpreadCell spread={spread} regions={regions} />}</FigureCell>
        </td>
        {children}
      </tr>
      {cached && (
        <tr className="border-b border-line">
          <th scope="row" aria-label={`${type.name}, cached`} className={`${head} pb-2`}>
            <span className="block text-xs text-muted">{cachedShare}% cached: lower bound</span>
          </th>
          <SizeCells sizes={cached} loading={loading} className={`${figure} pb-2`} />
          <td colSpan={5} />
        </tr>
      )}
    </>
  );
}

const SizeCells = ({ sizes, loading, className }: { sizes: Sizes; loading: ReactNode; className: string }) => (
  <>
    <td className={className}>
      <FigureCell figure={sizes.required} loading={loading}>
        {writeNumber}
      </FigureCell>
    </td>
    <td className={className}>
      <FigureCell figure={sizes.deployable}>
        {(size) => <strong className="font-semibold">{writeNumber(size)}</strong>}
      </FigureCell>
    </td>
    <td className={className}>
      <FigureCell figure={sizes.waste}>
        {(waste) => <span title={`${writeShare(waste.share)} of the deployable size`}>{writeNumber(waste.ptu)}</span>}
      </FigureCell>
    </td>
  </>
);
