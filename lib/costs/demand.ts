import type { Ptu } from "@/lib/units";
import type { CostCase, Missing } from "./cost-case";
import type { HourTokens } from "./load";
import { largestFactor, type SizeCurve, sizeAt } from "./size-curve";

/** Hours that ask for the same size. */
export interface HoursAlike {
  /** 0 in hours without load. */
  ptu: number;
  count: number;
  /** Of all of them, at factor 1. */
  tokens: HourTokens;
}

/** What the hours ask for, over a stretch of factors in which no hour's size changes. */
export interface DemandPiece {
  from: number;
  to: number;
  hours: () => readonly HoursAlike[];
}

type Demand =
  { is: "known"; count: number; pieces: readonly DemandPiece[] } | { is: "unknown"; missing: readonly Missing[] };

/**
 * Derived: which size each hour asks for, by the official sizes of loads that were asked about. Between two of those an hour takes
 * the larger, so it never asks for less than it needs.
 */
export function demandOf({ load, curve, sizes }: CostCase): Demand {
  const shares = load.hours.map((hour) => hour.load);
  const missing: Missing[] = [];
  if (shares.length === 0) missing.push({ what: "hours" });
  if (shares.includes(null)) missing.push({ what: "load-by-hour" });
  if (curve.length === 0) missing.push({ what: "size" });
  if (sizes.length === 0) missing.push({ what: "sizes" });
  if (missing.length > 0) return { is: "unknown", missing };
  const distinct = [...new Set(shares.flatMap((share) => (share !== null && share > 0 ? [share] : [])))];
  const upTo = distinct.length === 0 ? largestFactor(curve) : largestFactor(curve) / Math.max(...distinct);
  const borders = new Set([upTo, ...distinct.flatMap((share) => curve.map(({ factor }) => factor / share))]);
  const ends = [...borders].filter((end) => end <= upTo).sort((a, b) => a - b);
  return {
    is: "known",
    count: shares.length,
    pieces: ends.map((to, at) => ({ from: ends[at - 1] ?? 0, to, hours: () => alike(load.hours, curve, to) })),
  };
}

function alike(hours: CostCase["load"]["hours"], curve: SizeCurve, factor: number): readonly HoursAlike[] {
  const groups = new Map<number, HoursAlike>();
  for (const hour of hours) {
    const share = hour.load ?? 0;
    const ptu: Ptu | 0 = share === 0 ? 0 : (sizeAt(curve, share * factor)?.ptu ?? 0);
    const group = groups.get(ptu) ?? { ptu, count: 0, tokens: { uncachedInput: 0, cachedInput: 0, output: 0 } };
    group.count++;
    group.tokens.uncachedInput += hour.uncachedInput;
    group.tokens.cachedInput += hour.cachedInput;
    group.tokens.output += hour.output;
    groups.set(ptu, group);
  }
  return [...groups.values()];
}
