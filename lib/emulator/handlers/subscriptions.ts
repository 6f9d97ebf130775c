import { sees } from "../people";
import { tenantId } from "../seeds/subscriptions";
import type { Handler } from "./handler";

/** A caller without any role gets an empty list, not a refusal. */
export const listSubscriptions: Handler = ({ world, person }) => ({
  is: "list",
  pageSize: 1000,
  items: world.subscriptions
    .filter(({ subscriptionId }) => sees(person, subscriptionId))
    .map(({ subscriptionId, displayName, state, quotaId, tags }) => ({
      id: `/subscriptions/${subscriptionId}`,
      authorizationSource: "RoleBased",
      managedByTenants: [],
      ...(tags && { tags }),
      subscriptionId,
      tenantId,
      displayName,
      state,
      subscriptionPolicies: { locationPlacementId: "Public_2014-09-01", quotaId, spendingLimit: "Off" },
    })),
});
