import { isListed, modelSeeds, offersOf, type Offer } from "./offers";
import type { ModelSeed } from "./seeds/model-seed";
import type { RegionSeed } from "./seeds/regions";

/** The published "most PTUs per deployment" of 2025; see docs/emulator.md. */
const MOST_PTUS = 100_000;

/** One row of a catalogue, before it is written: an account's kind and a model that such accounts can deploy. */
export type Listed = { kind: "OpenAI" | "AIServices"; seed: ModelSeed };

/** A region's catalogue. OpenAI models stand twice, once per account kind; other makers' once. */
export function listedIn(region: RegionSeed): Listed[] {
  const listed = modelSeeds.filter((seed) => isListed(seed, region));
  return [
    ...listed.filter((seed) => seed.format === "OpenAI").map((seed) => ({ kind: "OpenAI" as const, seed })),
    ...listed.map((seed) => ({ kind: "AIServices" as const, seed })),
  ];
}

/** The row in wire form. */
export const wireListed = ({ kind, seed }: Listed, region: RegionSeed, apiVersion: string) => ({
  kind,
  model: wireModel(seed, region, apiVersion),
  skuName: "S0",
});

function wireModel(seed: ModelSeed, region: RegionSeed, apiVersion: string) {
  // api-version 2024-10-01 has neither successor nor catalogue id, and only the short lifecycle list.
  const isOld = apiVersion === "2024-10-01";
  const { retires, replacedBy } = seed;
  return {
    format: seed.format,
    name: seed.name,
    version: seed.version,
    ...(seed.publisher && { publisher: seed.publisher }),
    isDefaultVersion: seed.isDefaultVersion ?? false,
    maxCapacity: MOST_PTUS,
    capabilities: { ...seed.capabilities },
    lifecycleStatus: isOld && seed.lifecycleStatus !== "Preview" ? "Stable" : seed.lifecycleStatus,
    ...(retires && {
      deprecation: {
        ...(retires.fineTune && { fineTune: retires.fineTune }),
        inference: retires.inference,
        ...(retires.status && { deprecationStatus: retires.status }),
      },
    }),
    ...(replacedBy &&
      !isOld && {
        replacementConfig: {
          targetModelName: replacedBy.name,
          targetModelVersion: replacedBy.version,
          autoUpgradeStartDate: replacedBy.from,
          upgradeOnExpiryLeadTimeDays: 7,
        },
      }),
    ...(!isOld && { modelCatalogAssetId: assetId(seed) }),
    skus: offersOf(seed, region).map((offer) => wireSku(offer, seed.skuRetires?.[offer.skuName] ?? retires?.inference)),
    systemData: {
      createdBy: "Microsoft",
      createdByType: "Application",
      createdAt: seed.createdAt,
      lastModifiedBy: "Microsoft",
      lastModifiedByType: "Application",
      lastModifiedAt: seed.createdAt,
    },
  };
}

const wireSku = ({ skuName, usageName, isProvisioned, sizes }: Offer, deprecationDate: string | undefined) => ({
  name: skuName,
  usageName,
  ...(deprecationDate && { deprecationDate }),
  // Pay-as-you-go skus carry neither minimum nor step, as in the official example.
  capacity: isProvisioned ? wireSizes(sizes) : { default: 10, maximum: 1_000_000 },
});

function wireSizes(sizes: Offer["sizes"]) {
  if ("allowed" in sizes) {
    const { allowed } = sizes;
    return { default: allowed[0] ?? 0, maximum: allowed.at(-1) ?? 0, allowedValues: [...allowed] };
  }
  const [minimum, step] = sizes;
  return { default: minimum, maximum: MOST_PTUS, minimum, step };
}

function assetId({ format, name, version }: ModelSeed): string {
  const registry = {
    OpenAI: "azure-openai",
    "OpenAI-OSS": "azureml-openai-oss",
    DeepSeek: "azureml-deepseek",
    Meta: "azureml-meta",
    MoonshotAI: "azureml-moonshotai",
  }[format];
  return `azureml://registries/${registry}/models/${name}/versions/${version}`;
}
