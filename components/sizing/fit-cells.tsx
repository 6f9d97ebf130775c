import { FigureCell } from "@/components/panel";
import { useSubscriptions } from "@/components/scope";
import { ScreenLink, Skeleton } from "@/components/ui";
import { regionsHref } from "@/lib/regions/search-params";
import type { OfferedVersion, Regions } from "@/lib/offers";
import type { BestRegion, SizeRow } from "@/lib/sizing";
import type { SizeParams } from "@/lib/sizing/search-params";
import { writeCount, writeNumber } from "@/lib/units";

interface FitCellsProps {
  best: BestRegion | null;
  row: SizeRow;
  version: OfferedVersion | null;
  params: SizeParams;
  regions: Regions;
}

const cell = "py-2 pl-2 text-right align-top sm:pl-4";

/** Where the size fits best, and the step to all regions. */
export function FitCells({ best, row, version, params, regions }: FitCellsProps) {
  const { chosenIds } = useSubscriptions();
  const size = row.deployable.is === "value" ? row.deployable.value : null;
  if (best === null) return <td colSpan={3} />;
  const { region, quota, capacity, askedCount, regionCount, isReading } = best;
  const isNothingFree = region === null && capacity.is === "value" && !isReading;
  return (
    <>
      <td className={cell}>
        <FigureCell figure={quota} loading={<Skeleton className="h-4 w-10 align-middle" />}>
          {writeNumber}
        </FigureCell>
      </td>
      <td className={cell}>
        <FigureCell figure={capacity}>{writeNumber}</FigureCell>
      </td>
      <td className={cell}>
        {region && <bdi className="block">{regions.get(region)?.displayName ?? region}</bdi>}
        {region && (isReading || askedCount < regionCount) && (
          <span className="block text-xs text-muted">
            {isReading ? "reading quota…" : `best of ${askedCount} read, of ${regionCount}`}
          </span>
        )}
        {isNothingFree && (
          <span className="block text-xs text-muted">nothing free in {writeCount(regionCount, "region")}</span>
        )}
        {version && size !== null && (
          <ScreenLink
            className="text-xs text-accent hover:underline"
            href={regionsHref({
              model: version.name,
              version: version.version,
              format: params.format || null,
              type: [row.type.skuName],
              ptu: size,
              stay: params.stay,
              ...{ shapes: params.shapes, growth: params.growth, cached: params.cached },
              subscriptions: [...chosenIds],
            })}
          >
            Regions for {writeNumber(size)} PTU
          </ScreenLink>
        )}
      </td>
    </>
  );
}
