import type { CalculatedSize } from "@/lib/sources/calculator";
import type { Ptu, Rpm } from "@/lib/units";
import type { AskedLoad } from "./load";

/** A load with one of its figures. */
export interface SizedLoad {
  totalRpm: Rpm;
  ptu: Ptu;
}

/** Two answers of Azure's: the larger load was said to need less. */
export interface Contradiction {
  figure: keyof CalculatedSize;
  smaller: SizedLoad;
  larger: SizedLoad;
}

/** The first two loads whose known figures fall while the load grows; null when they never do. */
export function contradictionIn(asked: readonly AskedLoad[], figure: keyof CalculatedSize): Contradiction | null {
  const sized = inOrder(asked).flatMap(({ totalRpm, answer }) => {
    const ptu = answer?.[figure] ?? null;
    return ptu === null ? [] : [{ totalRpm, ptu }];
  });
  for (const [at, larger] of sized.entries()) {
    const smaller = sized[at - 1];
    if (smaller !== undefined && smaller.ptu > larger.ptu) return { figure, smaller, larger };
  }
  return null;
}

/** The smallest load first. Loads of one workload have an order: with a larger factor no row has fewer requests. */
export const inOrder = <Each extends AskedLoad>(asked: readonly Each[]): readonly Each[] =>
  [...asked].sort((a, b) => a.factor - b.factor);
