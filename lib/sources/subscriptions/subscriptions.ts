import type { SubscriptionWire } from "./wire";

export interface Subscription {
  id: string;
  /** Hostile text; falls back to the id. */
  name: string;
  tenantId: string | null;
  /** Whether it can be used: `Enabled`, `Warned` and `PastDue` ones answer; a state we do not know is believed to. */
  isUsable: boolean;
}

const unusableStates = new Set(["disabled", "deleted"]);

export const toSubscription = (row: SubscriptionWire): Subscription => ({
  id: row.subscriptionId.toLowerCase(),
  name: row.displayName?.trim() || row.subscriptionId,
  tenantId: row.tenantId,
  isUsable: !unusableStates.has(row.state?.toLowerCase() ?? ""),
});
