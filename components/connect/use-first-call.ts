"use client";

import { useSubscriptions } from "@/components/scope";
import type { CallFacts } from "@/lib/connect";

/** The list of subscriptions as the last of the steps; the shell asks it anyway. */
export function useFirstCall(): CallFacts {
  const { state } = useSubscriptions();
  if ("data" in state && state.is !== "stale")
    return { is: "answered", answer: { subscriptions: state.data.items.length } };
  if ("failure" in state) return { is: "answered", answer: { failure: state.failure } };
  return state.is === "empty" ? { is: "answered", answer: { subscriptions: 0 } } : { is: "asking" };
}
