import { z } from "zod/mini";
import { azureObject, maybeText } from "@/lib/azure";

/** One row of Subscriptions_ListLocations, api-version 2022-12-01 (azure-rest-api-specs, read 2026-11-21). */
export const locationWire = azureObject({
  name: z.string(),
  displayName: maybeText,
  type: maybeText,
  metadata: z.catch(z.optional(azureObject({ regionType: maybeText, geographyGroup: maybeText })), undefined),
});
