import { writtenLazily } from "../paging";
import { sees } from "../people";
import type { Handler } from "./handler";

/** A caller without any role gets an empty list, not a refusal. */
export const listSubscriptions: Handler = ({ world, person }) => ({
  is: "list",
  pageSize: 1000,
  items: writtenLazily(
    world.subscriptions.filter((subscription) => sees(person, subscription)),
    ({ subscriptionId, tenantId, displayName, state, quotaId, tags }) => ({
      id: `/subscriptions/${subscriptionId}`,
      authorizationSource: "RoleBased",
      managedByTenants: [],
      ...(tags && { tags }),
      subscriptionId,
      tenantId,
      displayName,
      state,
      subscriptionPolicies: { locationPlacementId: "Public_2014-09-01", quotaId, spendingLimit: "Off" },
    }),
  ),
});
