import type { AzureFailure } from "@/lib/azure";
import type { ModelVersion, SizeRule } from "@/lib/sources/catalog";
import { ptu, regionName } from "@/lib/units";
import type { Offer, OfferedVersion } from "./offers";

/** Small catalogues, offers and failures: what the tests of this room share. */

const size = (value: number | null) => (value === null ? null : ptu(value));

/** The sizes a SKU takes; a list of sizes makes a rule of that list alone. */
export const rule = (minimum: number | null, step: number | null, allowed: readonly number[] = []): SizeRule => ({
  minimum: size(minimum),
  maximum: null,
  step: size(step),
  allowedSizes: allowed.map(ptu),
});

export const sku = (name: string, sizes = rule(15, 5)) => ({ name, sizes });

export const model = (more: Partial<ModelVersion> = {}): ModelVersion => ({
  format: "OpenAI",
  name: "gpt-4o",
  version: "2024-08-06",
  maker: "OpenAI",
  isDefault: false,
  retiresAt: null,
  skus: [sku("GlobalProvisionedManaged")],
  ...more,
});

/** An offer in regions: `{ eastus: rule(15, 5) }`. */
export const offer = (skuName: string, sizes: Record<string, SizeRule> = { eastus: rule(15, 5) }): Offer => ({
  skuName,
  sizes: Object.entries(sizes).map(([region, each]) => ({ region: regionName(region), rule: each })),
});

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
