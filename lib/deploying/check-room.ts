import { largestUpTo } from "@/lib/deployability";
import { figureEntry, ptu, writePtu } from "@/lib/units";
import { type Check, fails, judged, ok, unknown } from "./check";
import type { PreflightFacts } from "./preflight";

type RoomFacts = Pick<PreflightFacts, "plan" | "sizes" | "available" | "remaining">;

export const quotaCheck = ({ plan: { size }, remaining }: RoomFacts): Check => ({
  key: "quota",
  what: "Quota is left for it",
  state: judged(remaining, "There is no quota for this type here.", (left) =>
    left >= size ? ok : fails(`Quota is short by ${writePtu(ptu(size - left))}.`),
  ),
  figures: `${writePtu(size)}; ${figureEntry(remaining, writePtu)} of quota left`,
});

/** Available capacity takes the quota into account: where the quota is what stops it, what lies beyond is not known. */
export const capacityCheck = ({ plan: { size }, sizes, available, remaining }: RoomFacts): Check => ({
  key: "capacity",
  what: "Capacity is free now",
  state: judged(available, "Azure lists no capacity for this type here.", (free) => {
    if (free >= size) return ok;
    if (remaining.is === "value" && remaining.value < size && free >= remaining.value)
      return unknown("capacity beyond your quota is not known");
    const most = sizes.is === "value" ? largestUpTo(sizes.value, free) : null;
    return fails(most === null ? "No size that it takes fits now." : `At most ${writePtu(most)} can be deployed now.`);
  }),
  figures: `${writePtu(size)}; ${figureEntry(available, writePtu)} available, which promises nothing`,
});
