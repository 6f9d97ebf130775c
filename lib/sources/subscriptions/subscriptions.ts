export interface Subscription {
  id: string;
  /** Hostile text; falls back to the id. */
  name: string;
  tenantId: string | null;
  /** Whether it can be used: `Enabled`, `Warned` and `PastDue` ones answer; a state we do not know is believed to. */
  isUsable: boolean;
}
