declare const region: unique symbol;

/** Azure's short name of a region in one spelling: lower case, no spaces ("eastus"). Never a display name. */
export type RegionName = string & { readonly [region]: true };

/**
 * Azure spells one region several ways ("eastus", "WestUS", "West US"), even within one answer;
 * they are compared lower-cased and without spaces (azure-rest-api-specs, examples of 2026-09-01; read 2026-11-21).
 */
export const regionName = (spelling: string) => spelling.toLowerCase().replace(/\s+/g, "") as RegionName;
