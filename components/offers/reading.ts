import type { PanelState } from "@/lib/query";
import type { Reading } from "@/lib/offers";

/** What a panel's state means for sizing: stale data is data, and a pause of the network is still an open question. */
export function readingOf<T>(state: PanelState<T>): Reading<T> {
  if ("data" in state) return { is: "read", data: state.data, missing: state.is === "partial" ? state.missing : [] };
  return "failure" in state ? { is: "failed", failure: state.failure } : { is: "open" };
}
