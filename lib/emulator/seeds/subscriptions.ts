/** A tenant of three subscriptions, and another of one. All ids are made up. */
export const tenantId = "3f1c6a8e-52d9-4b07-9e63-a4d81c7f2b95";
export const otherTenantId = "b71e5d40-96c3-4a2f-8d18-0c5a7e9f3162";
export const productionSubscription = "6e2a4d90-8b3f-4c17-a5d6-0f9e7c1b3a28";
export const developmentSubscription = "a7c90f13-2e64-4d8b-93fa-7b15d0e82c46";
export const limitedSubscription = "d94b7f36-1c05-4e8a-b271-5f60a3e9c812";
const fabrikamSubscription = "2c8d6b15-7f4e-4903-a6b1-e5d09c3a8f74";

export const tenantSeeds: Readonly<Record<string, { displayName: string; defaultDomain: string }>> = {
  [tenantId]: { displayName: "Contoso", defaultDomain: "contoso.example" },
  [otherTenantId]: { displayName: "Fabrikam", defaultDomain: "fabrikam.example" },
};

export type SubscriptionSeed = {
  subscriptionId: string;
  tenantId: string;
  displayName: string;
  state: "Enabled" | "Warned" | "PastDue" | "Disabled" | "Deleted";
  quotaId: string;
  tags?: Readonly<Record<string, string>>;
};

export const subscriptionSeeds: readonly SubscriptionSeed[] = [
  {
    subscriptionId: productionSubscription,
    tenantId,
    displayName: "Contoso AI Production",
    state: "Enabled",
    quotaId: "EnterpriseAgreement_2014-09-01",
    tags: { environment: "production", costCenter: "4711" },
  },
  {
    subscriptionId: developmentSubscription,
    tenantId,
    displayName: "Contoso AI Development",
    state: "Enabled",
    quotaId: "EnterpriseAgreement_2014-09-01",
    tags: { environment: "development" },
  },
  {
    subscriptionId: limitedSubscription,
    tenantId,
    displayName: "Fabrikam Research (limited)",
    state: "Enabled",
    quotaId: "Sponsored_2016-01-01",
  },
  {
    subscriptionId: fabrikamSubscription,
    tenantId: otherTenantId,
    displayName: "Fabrikam Assistants",
    state: "Enabled",
    quotaId: "EnterpriseAgreement_2014-09-01",
  },
];
