import { smallestSize } from "@/lib/deployability";
import type { OfferedVersion } from "@/lib/offers";
import { DAY_MS } from "@/lib/time";
import { becameDeployable, type Snapshot, type Watched } from "@/lib/watching";
import type { WatchFacts } from "./facts";

interface Looked {
  /** Those that are looked at. */
  subscriptions: readonly string[];
  /** As the catalogues read so far list them: the smallest size of each type. */
  versions: readonly OfferedVersion[];
  problem: string | null;
  /** UTC epoch ms. */
  nowMs: number;
}

/** What this browser's looks tell of the subscriptions that are looked at. @param snapshots null while they are brought */
export function watchFacts(
  snapshots: readonly Snapshot[] | null,
  { subscriptions, versions, problem, nowMs }: Looked,
): WatchFacts {
  if (snapshots === null) return { looks: null, became: [], problem };
  const own = snapshots.filter(({ subscription }) => subscriptions.includes(subscription));
  const models = [...new Set(own.map(({ model: { name, version } }) => `${name} ${version}`))];
  const lastMs = Math.max(...own.map(({ seenUntil }) => seenUntil));
  const became = becameDeployable(own, { smallestOf: smallestIn(versions), afterMs: nowMs - DAY_MS });
  return { looks: own.length === 0 ? "nothing" : { models, lastMs }, became, problem };
}

const smallestIn =
  (versions: readonly OfferedVersion[]) =>
  ({ model }: Watched, region: string, skuName: string): number | null => {
    const version = versions.find(
      ({ format, name, version: id }) => format === model.format && name === model.name && id === model.version,
    );
    const offer = version?.offers.find((each) => each.skuName.toLowerCase() === skuName);
    const here = offer?.sizes.find((each) => each.region === region);
    return here === undefined ? null : smallestSize(here.rule);
  };
