import type { SizeRule } from "@/lib/sources/catalog";
import { ptu, type Ptu } from "@/lib/units";

// A rule takes the sizes it lists; without a list minimum + k × step, up to its maximum where one is known. A rule that
// names neither has sizes nobody knows: then every function here answers null, and none pretends a step of 1.

/** Sizes that grow by a step. `largest` bounds them, and need not be one of them. */
interface Steps {
  smallest: Ptu;
  step: Ptu;
  largest: Ptu;
}

/** Beyond it whole numbers cannot be told apart. */
const LARGEST = ptu(Number.MAX_SAFE_INTEGER);

const isSize = (value: Ptu | null): value is Ptu => value !== null && Number.isSafeInteger(value) && value > 0;

function stepsOf({ minimum, step, maximum }: SizeRule): Steps | null {
  if (!isSize(minimum) || !isSize(step)) return null;
  const largest = maximum ?? LARGEST;
  return minimum <= largest ? { smallest: minimum, step, largest } : null;
}

/** Why a rule cannot be gone by; null where it can. */
export function whySizesUnknown(rule: SizeRule): string | null {
  if (rule.allowedSizes.length > 0 || stepsOf(rule) !== null) return null;
  return isSize(rule.minimum) && isSize(rule.step)
    ? "the catalogue names a maximum below its minimum here"
    : "the catalogue names no minimum or increment here";
}

/** @returns PTU; null where the sizes are not known */
export const smallestSize = (rule: SizeRule): Ptu | null => rule.allowedSizes[0] ?? stepsOf(rule)?.smallest ?? null;

/**
 * The largest size that fits into so much room.
 * @returns PTU; null where not even the smallest fits, or the sizes are not known
 */
export function largestUpTo(rule: SizeRule, room: Ptu): Ptu | null {
  if (rule.allowedSizes.length > 0) return rule.allowedSizes.findLast((size) => size <= room) ?? null;
  const steps = stepsOf(rule);
  if (steps === null || !(room >= steps.smallest)) return null;
  const most = Math.min(room, steps.largest);
  return ptu(most - ((most - steps.smallest) % steps.step));
}

/**
 * The smallest size that holds so many PTUs.
 * @returns PTU; null beyond the largest size, or where the sizes are not known
 */
export function smallestFrom(rule: SizeRule, asked: Ptu): Ptu | null {
  if (rule.allowedSizes.length > 0) return rule.allowedSizes.find((size) => size >= asked) ?? null;
  const steps = stepsOf(rule);
  if (steps === null) return null;
  const least = Math.ceil(Math.max(asked, steps.smallest));
  const over = (least - steps.smallest) % steps.step;
  const size = over === 0 ? least : least + steps.step - over;
  return size <= steps.largest ? ptu(size) : null;
}

/** Null where the sizes are not known. */
export const isAllowed = (rule: SizeRule, size: Ptu): boolean | null =>
  whySizesUnknown(rule) === null ? smallestFrom(rule, size) === size : null;

/** Whether so many PTUs are more than one deployment may have: by the list's last size, else by the stated maximum. */
export function isAboveMaximum({ allowedSizes, maximum }: SizeRule, asked: Ptu): boolean {
  const largest = allowedSizes.at(-1) ?? maximum;
  return largest !== null && asked > largest;
}
