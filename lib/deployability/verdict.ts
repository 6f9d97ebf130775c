import type { SizeRule } from "@/lib/sources/catalog";
import { type Cell, ptu, type Ptu, unknownCell, valueCell } from "@/lib/units";
import { isAboveMaximum, largestUpTo, smallestFrom, whySizesUnknown } from "./nearest-sizes";

/** What is known of one model version as one deployment type in one region, for one subscription. */
export interface VerdictFacts {
  neededPtu: Ptu;
  /** The sizes that Azure's catalogue lists for the type in this region. */
  sizes: Cell<SizeRule>;
  /** When the model version or this type of it is withdrawn, UTC epoch ms; null when no date is set. */
  retiresAt: number | null;
  /** Whether Azure's catalogue says that it is retired, whatever its date. */
  isRetired: boolean;
  /** Available capacity: the largest deployment that could be created now. It takes quota into account. */
  available: Cell<Ptu>;
  /** What is left of the quota that the type draws from. */
  remaining: Cell<Ptu>;
  nowMs: number;
}

/** Whether the deployment can be created now, and if not, what stops it. Exactly one of these. */
export type Verdict =
  | { is: "not-permitted"; role: string }
  | { is: "unknown"; why: string }
  | { is: "not-offered" }
  /** Null where Azure names no date that is over. */
  | { is: "retired"; sinceMs: number | null }
  | { is: "below-minimum"; smallestPtu: Ptu }
  | { is: "above-maximum"; largestPtu: Ptu }
  /** The nearest sizes it takes, ascending: one or two. */
  | { is: "off-increment"; nearestPtu: readonly Ptu[] }
  | { is: "deployable" }
  /** `atMostPtu`: the largest size that it takes and that fits now; null is "none now". */
  | { is: "capacity-short"; atMostPtu: Ptu | null }
  /** What is missing. Capacity beyond the quota is not known, since available capacity takes the quota into account. */
  | { is: "quota-short"; shortByPtu: Ptu }
  | { is: "both-short"; atMostPtu: Ptu | null; shortByPtu: Ptu };

/**
 * What stops the deployment, or that nothing does. The first match wins, in the order of `Verdict`; a figure that is not known
 * never becomes a number. It never throws.
 */
export function verdict(facts: VerdictFacts): Verdict {
  const { retiresAt, nowMs } = facts;
  const sizes = knownSizes(facts.sizes);
  const available = wholePtu(facts.available);
  const remaining = wholePtu(facts.remaining);
  const needed = wholePtu(valueCell(facts.neededPtu));
  if (sizes.is !== "value" || available.is !== "value" || remaining.is !== "value" || needed.is !== "value")
    return absence([sizes, available, remaining, needed]);
  if (retiresAt !== null && retiresAt <= nowMs) return { is: "retired", sinceMs: retiresAt };
  if (facts.isRetired) return { is: "retired", sinceMs: null };
  return (
    misfit(sizes.value, needed.value) ??
    roomVerdict(sizes.value, { needed: needed.value, available: available.value, remaining: remaining.value })
  );
}

/** A rule that cannot be gone by is as unknown as one that could not be read. */
function knownSizes(sizes: Cell<SizeRule>): Cell<SizeRule> {
  const why = sizes.is === "value" ? whySizesUnknown(sizes.value) : null;
  return why === null ? sizes : unknownCell(why);
}

/** What is no count of PTUs is no figure to reckon with. */
const wholePtu = (cell: Cell<Ptu>): Cell<Ptu> =>
  cell.is === "value" && !(Number.isSafeInteger(cell.value) && cell.value >= 0)
    ? unknownCell("a figure here is no whole number of PTU")
    : cell;

/** @param cells of which at least one holds no value */
const absence = (cells: readonly Cell<unknown>[]): Verdict =>
  cells.find((cell) => cell.is === "not-permitted") ??
  cells.find((cell) => cell.is === "unknown") ?? { is: "not-offered" };

/** Null where the size is one that the rule takes. @param rule one that can be gone by */
function misfit(rule: SizeRule, needed: Ptu): Verdict | null {
  const below = largestUpTo(rule, needed);
  const above = smallestFrom(rule, needed);
  if (above === needed) return null;
  if (below === null && above !== null) return { is: "below-minimum", smallestPtu: above };
  if (below !== null && isAboveMaximum(rule, needed)) return { is: "above-maximum", largestPtu: below };
  // Only one is left between the last step and a maximum that is on none.
  return { is: "off-increment", nearestPtu: [below, above].filter((size) => size !== null) };
}

interface Room {
  needed: Ptu;
  available: Ptu;
  remaining: Ptu;
}

function roomVerdict(rule: SizeRule, { needed, available, remaining }: Room): Verdict {
  const atMostPtu = largestUpTo(rule, available);
  if (remaining >= needed) return available >= needed ? { is: "deployable" } : { is: "capacity-short", atMostPtu };
  const shortByPtu = ptu(needed - remaining);
  // Available capacity already takes the quota into account: where it reaches the quota, it may go on beyond it.
  return available >= remaining ? { is: "quota-short", shortByPtu } : { is: "both-short", atMostPtu, shortByPtu };
}
