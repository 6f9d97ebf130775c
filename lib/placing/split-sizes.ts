import { smallestFrom } from "@/lib/deployability";
import type { SizeRule } from "@/lib/sources/catalog";
import { type Ptu, ptu } from "@/lib/units";

/** One of the two places: the sizes it takes, and the largest of them that fits there now. */
export interface Side {
  rule: SizeRule;
  most: Ptu;
}

/**
 * Two sizes, each taken and fitting at its side and less than what is needed, that hold it together with the smallest excess; of
 * equal ones the first is as large as can be.
 * @returns null where there are none
 */
export function splitSizes(needed: Ptu, first: Side, second: Side): readonly [Ptu, Ptu] | null {
  // Sizes of a list are few, so they are the ones to be tried; sizes of a step repeat their excess.
  const isListFirst = first.rule.allowedSizes.length > 0 && second.rule.allowedSizes.length === 0;
  const [answering, tried] = isListFirst ? [second, first] : [first, second];
  let best: { sizes: readonly [Ptu, Ptu]; excess: number } | null = null;
  for (const { size, rest } of sizesToTry(needed, tried, answering)) {
    const excess = size + rest - needed;
    if (best === null || excess < best.excess) best = { sizes: isListFirst ? [size, rest] : [rest, size], excess };
    if (excess === 0) break;
  }
  return best?.sizes ?? null;
}

/**
 * Ascending from the smallest that leaves no more than fits on the other side, as many as can differ in their excess. Those whose
 * rest would hold all of it alone do not count: the same excess comes again with a smaller rest.
 */
function sizesToTry(needed: Ptu, tried: Side, answering: Side): readonly { size: Ptu; rest: Ptu }[] {
  const sizes: { size: Ptu; rest: Ptu }[] = [];
  let size = smallestFrom(tried.rule, ptu(Math.max(1, needed - answering.most)));
  const tries = triesOf(tried.rule, answering.rule);
  while (size !== null && size <= tried.most && size < needed && sizes.length < tries) {
    const rest = smallestFrom(answering.rule, ptu(needed - size));
    if (rest !== null && rest < needed) sizes.push({ size, rest });
    size = smallestFrom(tried.rule, ptu(size + 1));
  }
  return sizes;
}

/** After so many steps of the one, the rest falls on the same place between two steps of the other. */
function triesOf(tried: SizeRule, answering: SizeRule): number {
  if (tried.allowedSizes.length > 0 || tried.step === null || answering.step === null) return Infinity;
  return answering.step / greatestCommonDivisor(tried.step, answering.step);
}

const greatestCommonDivisor = (a: number, b: number): number => (b === 0 ? a : greatestCommonDivisor(b, a % b));
