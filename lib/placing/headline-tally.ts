import { rankOf } from "@/lib/deployability";
import type { RegionRow, SiteOf } from "@/lib/scan";

export type Standing = SiteOf["verdict"]["is"];

/** In how many regions each verdict is the one to be told. */
export interface Tally {
  total: number;
  of: (...standings: readonly Standing[]) => number;
}

const open: readonly Standing[] = ["loading", "not-permitted", "unknown"];

/**
 * What a region comes to over all its types and subscriptions. What can be deployed decides; short of that, what is not known may yet
 * be deployable, so it is told before any shortfall.
 */
export function standingOf({ sites }: RegionRow): Standing {
  const verdicts = sites.flatMap(({ each }) => each.map(({ verdict }) => verdict));
  if (verdicts.some(({ is }) => is === "deployable")) return "deployable";
  const unsettled = open.find((standing) => verdicts.some(({ is }) => is === standing));
  if (unsettled !== undefined) return unsettled;
  const settled = verdicts.flatMap((verdict) => (verdict.is === "loading" ? [] : [verdict]));
  const [best] = settled.toSorted((a, b) => rankOf(a) - rankOf(b));
  return best?.is ?? "not-offered";
}

export function tallyOf(rows: readonly RegionRow[]): Tally {
  const counts = new Map<Standing, number>();
  for (const row of rows) {
    const standing = standingOf(row);
    counts.set(standing, (counts.get(standing) ?? 0) + 1);
  }
  return {
    total: rows.length,
    of: (...standings) => standings.reduce((sum, standing) => sum + (counts.get(standing) ?? 0), 0),
  };
}
