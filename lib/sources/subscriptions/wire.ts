import { z } from "zod/mini";
import { azureObject, maybeText } from "@/lib/azure";

/** One row of Subscriptions_List, api-version 2022-12-01 (azure-rest-api-specs, read 2026-11-21). */
export const subscriptionWire = azureObject({
  subscriptionId: z.string(),
  displayName: maybeText,
  tenantId: maybeText,
  state: maybeText,
});
