import { DAY_MS } from "@/lib/time";

/** Soon enough to plan the next version now. */
const SOON_MS = 90 * DAY_MS;

export type RetirementMark = "retired" | "retires-soon";

/**
 * @param retiresAt UTC epoch ms; null when no date is set
 * @returns null where nothing is to be done yet
 */
export function retirementMark(retiresAt: number | null, nowMs: number): RetirementMark | null {
  if (retiresAt === null || retiresAt - nowMs >= SOON_MS) return null;
  return retiresAt <= nowMs ? "retired" : "retires-soon";
}
