import type { Shortage } from "./refusals";

/** What a fault does to the creation of a deployment. */
export type DeployFault = {
  /** Others have just taken what the service has free of it, but for so much. It stays so. */
  leavesCapacity?: number;
  /** Others have just taken the pool's quota, but for so much. It stays so. */
  leavesQuota?: number;
  /** How the service says that it is full. */
  shortage?: Shortage;
  /** From the answer to the end. */
  takesMs?: number;
  endsAs?: "Failed" | "Canceled";
};
