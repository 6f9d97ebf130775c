import { anywhere } from "@/lib/deployability";
import type { OfferedVersion } from "@/lib/offers";
import { asksQuota, regionRows, type SubscriptionScan } from "@/lib/scan";
import type { RegionName } from "@/lib/units";
import { mayHold } from "./places";
import type { PackedWorkload } from "./workload";

interface Asking {
  workload: PackedWorkload;
  /** Of its model version. */
  scans: readonly SubscriptionScan[];
  /** As the catalogues read so far list it; null is none. */
  version: OfferedVersion | null;
}

/** Whose quota is asked about: where a workload may be, and a subscription is offered its model version or may be. */
export function placesToAsk(asking: readonly Asking[]): readonly { subscription: string; region: RegionName }[] {
  const places = new Map<string, { subscription: string; region: RegionName }>();
  for (const { workload, scans, version } of asking) {
    const question = { neededPtu: workload.neededPtu, nowMs: 0, isStopped: false, residency: anywhere };
    const listed = new Set(version?.offers.flatMap(({ sizes }) => sizes.map(({ region }) => region)));
    for (const row of regionRows(scans, { version, readingIn: () => undefined }, question)) {
      if (!row.sites.some(({ type }) => mayHold(workload, row, type))) continue;
      for (const scan of scans.filter((each) => asksQuota(each, row.name, listed.has(row.name))))
        places.set(`${scan.id} ${row.name}`, { subscription: scan.id, region: row.name });
    }
  }
  return [...places.values()];
}
