import { ForeignText } from "@/components/ui";
import { countedPools, type RegionRow } from "@/lib/scan";
import { writeCount, writePtu } from "@/lib/units";

interface PoolNotesProps {
  rows: readonly RegionRow[];
  /** Null where there is only one subscription. */
  nameOf: (subscription: string) => string | null;
}

/** Pools that several regions speak of, each counted once: their rows are never to be added up. */
export function PoolNotes({ rows, nameOf }: PoolNotesProps) {
  const pools = [
    ...countedPools(rows, "capacity").map((pool) => ({ ...pool, of: "available capacity" })),
    ...countedPools(rows, "quota").map((pool) => ({ ...pool, of: "remaining quota" })),
  ].filter(({ regions }) => regions.length > 1);
  if (pools.length === 0) return null;
  return (
    <details className="text-xs text-muted">
      <summary className="inline-block">
        {writeCount(pools.length, "pool")} {pools.length === 1 ? "is" : "are"} shared by several regions, and counted
        once
      </summary>
      <ul className="mt-1 flex flex-col gap-0.5">
        {pools.map(({ type, subscription, name, of, ptu, regions }) => (
          <li key={`${type.skuName} ${subscription} ${name} ${of}`}>
            {type.name}, one pool of {of} <ForeignText text={name ?? ""} className="max-w-40" />: {writePtu(ptu)}, seen
            from {writeCount(regions.length, "region")}
            {nameOf(subscription) !== null && (
              <>
                {" "}
                (<ForeignText text={nameOf(subscription) ?? ""} className="max-w-40" />)
              </>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
