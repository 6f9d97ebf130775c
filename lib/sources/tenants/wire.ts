import { z } from "zod/mini";
import { type Azure, azureObject, type CallOptions, list, maybeText, readOperation } from "@/lib/azure";
import type { Tenant } from "./tenants";

/** One row of Tenants_List, api-version 2022-12-01 (azure-rest-api-specs, read 2026-11-22). */
const tenantWire = azureObject({ tenantId: z.string(), displayName: maybeText, defaultDomain: maybeText });

function toTenant({ tenantId, displayName, defaultDomain }: z.infer<typeof tenantWire>): Tenant {
  const domain = defaultDomain?.trim() || null;
  return { id: tenantId.toLowerCase(), name: displayName?.trim() || (domain ?? tenantId), domain };
}

const operation = readOperation<null>({
  name: "Tenants_List",
  family: "Resources",
  role: "Reader",
  path: () => "/tenants",
});

/** All tenants of the account, each once. @throws AzureError */
export async function readTenants(azure: Azure, options: CallOptions) {
  const listing = await list(azure, operation, null, tenantWire, options);
  const byId = new Map(listing.items.map(toTenant).map((each) => [each.id, each]));
  return { ...listing, items: [...byId.values()] };
}
