import type { KeptPlan } from "./kept-plan";

/** Where plans are kept. Every promise may be rejected: no browser has to keep anything. */
export interface Shelf {
  /** As they were kept, in any order; hostile or old. */
  read: () => Promise<readonly unknown[]>;
  /** All of them or none; one of the same id is replaced. */
  put: (plans: readonly KeptPlan[]) => Promise<void>;
  remove: (id: string) => Promise<void>;
}
