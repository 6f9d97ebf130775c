import type { AzureFailure } from "@/lib/azure";
import type { Refusal } from "./next-steps";

/** What a failure leaves behind: nothing was sent, Azure refused, or nobody knows before it is read. */
export type Aftermath = "not-sent" | "refused" | "unsure";

const refusals: readonly AzureFailure["kind"][] = [
  ...(["forbidden", "rejected", "conflict", "no-quota", "no-capacity"] as const),
  ...(["not-found", "throttled", "signed-out", "foreign-host"] as const),
];

export function aftermath({ operation, kind }: Pick<AzureFailure, "operation" | "kind">): Aftermath {
  if (operation !== "Deployments_CreateOrUpdate") return "not-sent";
  return refusals.includes(kind) ? "refused" : "unsure";
}

/** What the next steps have to go by. @param isFull whether the resource holds as many deployments as are documented */
export function refusalOf({ kind }: Pick<AzureFailure, "kind">, isFull: boolean): Refusal {
  if (kind === "no-quota" || kind === "no-capacity") return kind;
  return isFull && kind === "rejected" ? "full" : null;
}

/** Azure's words for a deployment that changes no more by itself. Source: cognitiveservices 2026-09-01, provisioningState; read 2026-11-21. */
const ends = ["succeeded", "failed", "canceled", "disabled"];

/** Where a deployment is on its way; a state that nobody has heard of is on its way, too. */
export function progressOf(state: string | null): "on-its-way" | "stands" | "ended" {
  const word = state?.toLowerCase() ?? "";
  if (word === "succeeded") return "stands";
  return ends.includes(word) ? "ended" : "on-its-way";
}
