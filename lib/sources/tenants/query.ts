import { type AzureClient, early } from "@/lib/azure";
import { azureQuery } from "@/lib/query";
import { HOUR_MS } from "@/lib/time";

const wire = early(() => import("./wire"));

/** All tenants that know the signed-in account, as a member or as a guest. */
export const tenantsQuery = (client: AzureClient) =>
  azureQuery(client, {
    key: ["tenants"],
    staleMs: HOUR_MS, // an account is seldom invited
    wire,
    read: ({ readTenants }, azure, options) => readTenants(azure, options),
  });
