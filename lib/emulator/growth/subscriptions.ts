import type { Person } from "../people";
import { seededIds } from "../seeded-ids";
import { tenantId, type SubscriptionSeed } from "../seeds/subscriptions";

type Grown = { people: readonly Person[]; subscriptions: readonly SubscriptionSeed[] };

/** Subscriptions of the first tenant until it has enough, then further tenants with people and subscriptions of their own. */
export function grownSubscriptions(
  seed: number,
  { people, subscriptions }: Grown,
  growth: { subscriptions?: number; tenants?: number },
): Grown {
  const newId = seededIds(seed + 1_000_003);
  const subscription = (tenant: string, displayName: string): SubscriptionSeed => ({
    subscriptionId: newId(),
    tenantId: tenant,
    displayName,
    state: "Enabled",
    quotaId: "EnterpriseAgreement_2014-09-01",
  });
  const own = subscriptions.filter((each) => each.tenantId === tenantId).length;
  const more = Array.from({ length: Math.max(0, (growth.subscriptions ?? 0) - own) }, (_, i) =>
    subscription(tenantId, `Contoso Workload ${String(own + i + 1).padStart(4, "0")}`),
  );
  const tenants = Array.from({ length: Math.max(0, (growth.tenants ?? 0) - 1) }, (_, i) => {
    const tenant = newId();
    const two = ["Production", "Development"].map((name) => subscription(tenant, `Tenant ${i + 2} ${name}`));
    return { person: ownerOf(i + 2, tenant, newId()), two };
  });
  return {
    people: [...people, ...tenants.map(({ person }) => person)],
    subscriptions: [...subscriptions, ...more, ...tenants.flatMap(({ two }) => two)],
  };
}

const ownerOf = (number: number, tenant: string, objectId: string): Person => ({
  token: `sample-tenant${number}`,
  name: `planner@tenant${number}.example`,
  objectId,
  tenantId: tenant,
  roleIn: () => "contributor",
});
