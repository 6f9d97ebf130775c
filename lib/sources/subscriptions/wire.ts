import { z } from "zod/mini";
import { type Azure, azureObject, type CallOptions, list, maybeText, readOperation } from "@/lib/azure";
import type { Subscription } from "./subscriptions";

/** One row of Subscriptions_List, api-version 2022-12-01 (azure-rest-api-specs, read 2026-11-21). */
const subscriptionWire = azureObject({
  subscriptionId: z.string(),
  displayName: maybeText,
  tenantId: maybeText,
  state: maybeText,
});

const unusableStates = new Set(["disabled", "deleted"]);

const toSubscription = (row: z.infer<typeof subscriptionWire>): Subscription => ({
  id: row.subscriptionId.toLowerCase(),
  name: row.displayName?.trim() || row.subscriptionId,
  tenantId: row.tenantId,
  isUsable: !unusableStates.has(row.state?.toLowerCase() ?? ""),
});

const operation = readOperation<null>({
  name: "Subscriptions_List",
  family: "Resources",
  role: "Reader",
  path: () => "/subscriptions",
});

/** All subscriptions that the person may see, each once. @throws AzureError */
export async function readSubscriptions(azure: Azure, options: CallOptions) {
  const listing = await list(azure, operation, null, subscriptionWire, options);
  const byId = new Map(listing.items.map(toSubscription).map((each) => [each.id, each]));
  return { ...listing, items: [...byId.values()] };
}
