import type { Reach } from "./offers";

/**
 * Where a pool reaches, as the newest api-version tells it and the older ones do not.
 * @see definitions Usage and ModelSkuCapacityProperties, api-version 2026-09-01, in Azure/azure-rest-api-specs, read 2026-11-21
 */
export const wireScope = (apiVersion: string, reach: Reach, scopeId: string) =>
  apiVersion === "2026-09-01" ? { scopeType: reach, scopeId } : {};
