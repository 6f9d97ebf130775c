import type { Ptu } from "@/lib/units";

/** What Azure's calculator answered for the workload at a factor of its load. */
export interface SizedLoad {
  factor: number;
  deployablePtu: Ptu;
}

/** Official sizes of one workload at several loads, the smallest factor first; a load without an answer is not in it. */
export type SizeCurve = readonly SizedLoad[];

/** The size that holds a load. */
interface HoldingSize {
  ptu: Ptu;
  /** Nothing was asked at this load: the size is that of the next one that was, so it holds, and less may do. */
  isAtMost: boolean;
}

/** Products of factors miss the factor that was asked by as little as this. */
const NEARLY = 1 + 1e-9;

/** The size at the next load that was asked about. @returns null above the last */
export function sizeAt(curve: SizeCurve, factor: number): HoldingSize | null {
  const next = curve.find((asked) => factor <= asked.factor * NEARLY);
  return next === undefined ? null : { ptu: next.deployablePtu, isAtMost: factor * NEARLY < next.factor };
}

/** Up to which factor sizes are known; 0 where none is. */
export const largestFactor = (curve: SizeCurve) => curve.at(-1)?.factor ?? 0;

/** The official size of the load itself; null where it is not known. */
export const sizeOfLoad = (official: SizeCurve): Ptu | null =>
  official.find(({ factor }) => factor === 1)?.deployablePtu ?? null;

/** Whether a size that a person typed does not hold the load, by the calculator's answer: what it costs answers no question then. */
export function isTooSmall(official: SizeCurve, typed: Ptu | null): boolean {
  const needed = sizeOfLoad(official);
  return typed !== null && needed !== null && typed < needed;
}

/**
 * The sizes of what is planned: those of the calculator; or one that a person typed, which stays the same up to the largest load that
 * it holds by the calculator's answers. One that does not hold the load gives way to the official size.
 */
export function plannedCurve(official: SizeCurve, typed: Ptu | null): SizeCurve {
  if (typed === null || isTooSmall(official, typed)) return [...official].sort((a, b) => a.factor - b.factor);
  const held = official.filter(({ deployablePtu }) => deployablePtu <= typed).map(({ factor }) => factor);
  return [...new Set([...held, 1])].sort((a, b) => a - b).map((factor) => ({ factor, deployablePtu: typed }));
}
