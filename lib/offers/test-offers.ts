import type { AzureFailure } from "@/lib/azure";
import type { ModelVersion, RegionalCatalog, SizeRule } from "@/lib/sources/catalog";
import { ptu, regionName } from "@/lib/units";
import type { Offer, OfferedVersion } from "./offers";
import type { Regions } from "./residence";

/** Small catalogues, offers and failures: what the tests of this room share. */

const size = (value: number | null) => (value === null ? null : ptu(value));

/** The sizes a SKU takes; a list of sizes makes a rule of that list alone. */
export const rule = (minimum: number | null, step: number | null, allowed: readonly number[] = []): SizeRule => ({
  minimum: size(minimum),
  maximum: null,
  step: size(step),
  allowedSizes: allowed.map(ptu),
});

export const sku = (
  name: string,
  sizes = rule(15, 5),
  usageName: string | null = null,
  retiresAt: number | null = null,
) => ({ name, sizes, usageName, retiresAt });

export const model = (more: Partial<ModelVersion> = {}): ModelVersion => ({
  format: "OpenAI",
  name: "gpt-4o",
  version: "2024-08-06",
  maker: "OpenAI",
  isDefault: false,
  lifecycle: null,
  retiresAt: null,
  skus: [sku("GlobalProvisionedManaged")],
  ...more,
});

/** An offer in regions: `{ eastus: rule(15, 5) }`; each draws from the pool of its own name, unless said otherwise. */
export const offer = (
  skuName: string,
  sizes: Record<string, SizeRule> = { eastus: rule(15, 5) },
  pool: string | null = `OpenAI.${skuName}`,
): Offer => ({
  skuName,
  sizes: Object.entries(sizes).map(([region, each]) => ({
    region: regionName(region),
    rule: each,
    pool,
    retiresAt: null,
  })),
});

/** An offer that is the same in each of these regions. */
export const offerIn = (skuName: string, ...regions: readonly string[]) =>
  offer(skuName, Object.fromEntries(regions.map((region) => [region, rule(15, 5)])));

/** Regions by name, and where they lie: `{ swedencentral: "Sweden" }`. */
export const regionsOf = (geographies: Record<string, string | null>): Regions =>
  new Map(
    Object.entries(geographies).map(([name, geography]) => [
      regionName(name),
      {
        name: regionName(name),
        displayName: `${name}!`,
        isPhysical: true,
        geography,
        geographyGroup: null,
        coordinates: null,
      },
    ]),
  );

export const offered = (more: Partial<OfferedVersion> = {}): OfferedVersion => {
  const { skus: _skus, ...rest } = model();
  return { ...rest, offers: [offer("GlobalProvisionedManaged")], ...more };
};

const call = { operation: "Models_List", at: 0, clientRequestId: null, requestId: null, correlationId: null };
const words = (code: string | null) => ({ code, message: null });

export const serverFailure: AzureFailure = {
  ...call,
  kind: "server",
  status: 500,
  retryAtMs: null,
  words: words(null),
};
export const unreadable: AzureFailure = { ...call, kind: "unreadable", because: "1 rows are not as documented" };
export const notFound = (code: string | null): AzureFailure => ({ ...call, kind: "not-found", words: words(code) });
export const rejected = (code: string | null): AzureFailure => ({
  ...call,
  kind: "rejected",
  status: 400,
  words: words(code),
});
export const forbidden = (code: string | null = null): AzureFailure => ({
  ...call,
  kind: "forbidden",
  action: null,
  scope: null,
  role: "Cognitive Services Contributor",
  words: words(code),
});

/** Where an answer came from. */
export const evidence: RegionalCatalog["evidence"] = {
  operation: "Models_List",
  apiVersion: "2026-09-01",
  at: 0,
  source: "Test",
  method: "GET",
  url: "https://management.azure.com/",
  body: null,
  clientRequestId: "one",
  requestId: null,
};
