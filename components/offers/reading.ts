import type { AzureFailure } from "@/lib/azure";
import type { Reading } from "@/lib/offers";
import type { PanelState } from "@/lib/query";

/** What a panel's state means for those who compute with it: stale data is data, and a pause of the network is still an open question. */
export function readingOf<T>(state: PanelState<T>): Reading<T> {
  if ("data" in state) return { is: "read", data: state.data, missing: missingOf(state.data) };
  return "failure" in state ? { is: "failed", failure: state.failure } : { is: "open" };
}

/** What a list itself says is missing of it, also where it is stale. */
const missingOf = (data: unknown): readonly AzureFailure[] =>
  typeof data === "object" && data !== null && "missing" in data && Array.isArray(data.missing) ? data.missing : [];
