import { counted, type Deployment } from "../deployment";
import { seededLimit, staysOverLimit, unreturned } from "../seeds/quotas";
import { seededParts, type WorldParts } from "../world";
import { grownDeployments } from "./deployments";
import { grownRegions } from "./regions";
import { grownSubscriptions } from "./subscriptions";

/** How large the world is to be at least, for tests of load. What is seeded stays as it is. */
export type Growth = {
  /** In the tenant of `sample`. */
  subscriptions?: number;
  regions?: number;
  /** In the subscriptions that `sample` may read. */
  deployments?: number;
  /** Each further one has a person, `sample-tenant2` and so on, and two subscriptions. */
  tenants?: number;
};

/** The seeded world, grown. The same seed gives the same world. */
export function grownParts(seed: number, bornMs: number, growth: Growth): WorldParts {
  const seeded = seededParts(bornMs);
  const regions = grownRegions(seed, seeded.regions, growth.regions ?? 0);
  const { people, subscriptions } = grownSubscriptions(seed, seeded, growth);
  const more = grownDeployments(seed, { ...seeded, regions, subscriptions }, growth.deployments ?? 0);
  return { ...more, regions, people, subscriptions, raisedLimits: raisedFor(more.deployments) };
}

/** Limits where what is deployed goes beyond what a subscription begins with: used is never more than the limit but where that is seeded. */
function raisedFor(deployments: readonly Deployment[]): Map<string, number> {
  const pools = new Map<string, { used: number; limit: number }>();
  for (const deployment of deployments) {
    const { region, offer, pool } = deployment;
    const { subscriptionId } = deployment.account;
    if (staysOverLimit(subscriptionId, pool)) continue;
    const key = `${subscriptionId} ${pool}`;
    const known = pools.get(key) ?? {
      used: unreturned(subscriptionId, pool),
      limit: seededLimit(subscriptionId, region.name, offer),
    };
    known.used += counted(deployment);
    pools.set(key, known);
  }
  const over = [...pools].filter(([, { used, limit }]) => used > limit);
  return new Map(over.map(([key, { used }]) => [key, Math.ceil((used * 1.25) / 50) * 50]));
}
