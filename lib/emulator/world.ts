import { accountSeeds, type AccountSeed } from "./seeds/accounts";
import { subscriptionSeeds, type SubscriptionSeed } from "./seeds/subscriptions";

/** The state behind the answers. Nothing writes to it yet; deployments will. */
export type World = {
  subscriptions: readonly SubscriptionSeed[];
  accounts: readonly AccountSeed[];
};

export const newWorld = (): World =>
  structuredClone({ subscriptions: [...subscriptionSeeds], accounts: [...accountSeeds] });

export const same = (a: string | undefined, b: string | undefined) => a?.toLowerCase() === b?.toLowerCase();
