import { isAllowed, largestUpTo, smallestFrom, smallestSize } from "@/lib/deployability";
import type { SizeRule } from "@/lib/sources/catalog";
import { ptu, writeNumber } from "@/lib/units";

/** Whether a deployment has a size that could be deployed anew. */
export interface SizeCheck {
  is: "fits" | "below-minimum" | "off-increment" | "above-maximum";
  /** "below minimum 15", "off increment: 45 or 50"; sizes in PTU. */
  words: string;
}

/**
 * A size against the catalogue's rule of today: a deployment may be older than the rule.
 * @param sizePtu as it was asked for
 * @returns null where the rule or the size is not known
 */
export function sizeCheck(rule: SizeRule, sizePtu: number | null): SizeCheck | null {
  const smallest = smallestSize(rule);
  if (sizePtu === null || smallest === null) return null;
  const size = ptu(sizePtu);
  if (isAllowed(rule, size)) return { is: "fits", words: "" };
  if (size < smallest) return { is: "below-minimum", words: `below minimum ${writeNumber(smallest)}` };
  const [below, above] = [largestUpTo(rule, size), smallestFrom(rule, size)];
  if (below === null) return null;
  if (above === null) return { is: "above-maximum", words: `above maximum ${writeNumber(below)}` };
  return { is: "off-increment", words: `off increment: ${writeNumber(below)} or ${writeNumber(above)}` };
}
