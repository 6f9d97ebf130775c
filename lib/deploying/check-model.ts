import { DAY_MS, writeDay } from "@/lib/time";
import { type Check, type CheckState, fails, mayFail, ok } from "./check";
import type { PreflightFacts } from "./preflight";

type ModelFacts = Pick<PreflightFacts, "lifecycle" | "retiresAt" | "sizes" | "nowMs">;

/** Soon enough to plan the next version before this one is paid for; the same as where models are chosen. */
const SOON_MS = 90 * DAY_MS;

export const modelCheck = (facts: ModelFacts): Check => ({
  key: "model",
  what: "The model is not retiring",
  state: modelState(facts),
  figures: facts.retiresAt === null ? "No date is set" : `Retires on ${writeDay(facts.retiresAt)} (UTC)`,
});

function modelState({ lifecycle, retiresAt, sizes, nowMs }: ModelFacts): CheckState {
  if (sizes.is === "loading" || sizes.is === "not-asked") return { is: "loading" };
  if (sizes.is === "unknown" || sizes.is === "not-permitted") return sizes;
  if (retiresAt !== null && retiresAt <= nowMs) return fails("It is retired: inference has ended.");
  if (lifecycle === "Deprecated") return fails("Azure's catalogue says that it is retired.");
  if (lifecycle === "Deprecating") return mayFail("Azure takes new ones only where a subscription already has one.");
  if (retiresAt !== null && retiresAt - nowMs < SOON_MS) return mayFail("It retires within 90 days.");
  return ok;
}
