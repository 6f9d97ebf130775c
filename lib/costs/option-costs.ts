import type { Ptu } from "@/lib/units";
import { type BreakEven, breakEvenOf } from "./break-even";
import type { Cost, CostCase } from "./cost-case";
import { costOf, lineAt } from "./lines";
import { type Option, optionCurve, options } from "./option-curves";
import type { PtuPayment } from "./prices";
import { largestFactor, sizeAt } from "./size-curve";

/** One way to pay, and what it comes to. */
export interface OptionCost {
  option: Option;
  cost: Cost;
  /** What is deployed, or reserved as a base, and how it is paid; null for tokens alone, and where the cost is unknown. */
  base: { ptu: Ptu; paid: PtuPayment } | null;
  /** A size in it is that of the next load that was asked about: the cost is this or less. */
  isAtMost: boolean;
  /** Of what Standard alone would cost, the part that still goes to Standard, 0 to 1; null but for spill-over. */
  spilledShare: number | null;
}

/** @param factor of the load */
export function optionCosts(kase: CostCase, factor = 1): readonly OptionCost[] {
  const upTo = Math.max(largestFactor(kase.curve), factor);
  const standard = standardPerHour(kase);
  return options.map((option) => {
    const curve = optionCurve(kase, option, upTo);
    const nothing = { option, base: null, isAtMost: false, spilledShare: null };
    if (curve.is === "unknown") return { ...nothing, cost: curve };
    const line = lineAt(curve.pieces, factor);
    // A load above the last that was asked about.
    if (line === null) return { ...nothing, cost: { is: "unknown", missing: [{ what: "size" }] } };
    return {
      ...{ option, base: line.base, isAtMost: line.base !== null && isAnyAtMost(kase, option, factor) },
      cost: { is: "known", perHour: costOf(line, factor) },
      spilledShare: option === "spill-over" && standard !== null && standard > 0 ? line.perLoad / standard : null,
    };
  });
}

/** Where an option costs less than Standard; null for Standard itself, and where either is unknown. */
export function breakEvenWithStandard(kase: CostCase, option: Option): BreakEven | null {
  const curve = optionCurve(kase, option, Math.max(1, largestFactor(kase.curve)));
  const standard = standardPerHour(kase);
  return option === "standard" || curve.is === "unknown" || standard === null
    ? null
    : breakEvenOf(curve.pieces, standard);
}

/** The load at which Standard costs as much, as a factor; null where nothing is called, or Standard's cost is unknown. */
export function breakEvenLoad(kase: CostCase, perHour: number): number | null {
  const standard = standardPerHour(kase);
  return standard === null || standard === 0 ? null : perHour / standard;
}

/** Whether an option does what the load needs: Batch takes up to a day. */
export const isCompared = (option: Option, { canWait = false }: Pick<CostCase, "canWait">) =>
  option !== "batch" || canWait;

/** The options to choose from whose cost is known, the cheapest first; of several as cheap the one that is shown first. */
export const byCost = (kase: CostCase, factor = 1) =>
  optionCosts(kase, factor)
    .filter(({ option }) => isCompared(option, kase))
    .flatMap(({ cost, ...option }) => (cost.is === "known" ? [{ ...option, perHour: cost.perHour }] : []))
    .sort((a, b) => a.perHour - b.perHour);

function standardPerHour(kase: CostCase): number | null {
  const curve = optionCurve(kase, "standard", 1);
  const line = curve.is === "known" ? lineAt(curve.pieces, 1) : null;
  return line === null ? null : line.perLoad;
}

const isMix = (option: Option) => option === "reserved-and-hourly" || option === "spill-over";

function isAnyAtMost({ curve, load }: CostCase, option: Option, factor: number): boolean {
  const shares = isMix(option) ? load.hours.flatMap((hour) => (hour.load ? [hour.load] : [])) : [1];
  return shares.some((share) => sizeAt(curve, share * factor)?.isAtMost);
}
