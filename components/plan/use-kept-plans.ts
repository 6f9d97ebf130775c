"use client";

import { useEffect, useSyncExternalStore } from "react";
import { useAzure } from "@/components/session";
import { planLogOf } from "@/lib/plans";

const none = () => null;

/** The plans that this account has kept in this browser; null until they are brought. */
export function useKeptPlans() {
  const log = planLogOf(useAzure().identity);
  const plans = useSyncExternalStore(log.subscribe, log.plans, none);
  // What is kept is outside React; it is brought once, however often this is called.
  useEffect(() => void log.load(), [log]);
  return { plans, log, problem: log.problem() };
}
