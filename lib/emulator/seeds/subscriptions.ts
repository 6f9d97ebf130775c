/** One tenant, three subscriptions. All ids are made up. */
export const tenantId = "3f1c6a8e-52d9-4b07-9e63-a4d81c7f2b95";
export const productionSubscription = "6e2a4d90-8b3f-4c17-a5d6-0f9e7c1b3a28";
export const developmentSubscription = "a7c90f13-2e64-4d8b-93fa-7b15d0e82c46";
export const limitedSubscription = "d94b7f36-1c05-4e8a-b271-5f60a3e9c812";

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
];
