import { writtenLazily } from "../paging";
import { tenantSeeds } from "../seeds/subscriptions";
import type { Handler } from "./handler";

/** The tenants in which the caller has an account, whichever the token is for: its own is "Home", where it is a guest is not told apart. */
export const listTenants: Handler = ({ world, person }) => ({
  is: "list",
  pageSize: 1000,
  items: writtenLazily(
    world.people.filter(({ name }) => name === person.name),
    ({ tenantId }) => {
      const { displayName, defaultDomain } = tenantSeeds[tenantId] ?? { displayName: tenantId, defaultDomain: "" };
      return {
        id: `/tenants/${tenantId}`,
        tenantId,
        countryCode: "US",
        displayName,
        domains: [defaultDomain],
        tenantCategory: "Home",
        defaultDomain,
        tenantType: "AAD",
      };
    },
  ),
});
