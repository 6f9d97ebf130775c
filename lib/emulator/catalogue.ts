import { olderModels } from "./seeds/models-older";
import { newerModels } from "./seeds/models-newer";
import type { ModelSeed, Size } from "./seeds/offers";
import { regionSeeds, type RegionSeed } from "./seeds/regions";

export const modelSeeds: readonly ModelSeed[] = [...olderModels, ...newerModels];

type WireSku = {
  name: string;
  usageName: string;
  deprecationDate?: string;
  capacity: { default: number; maximum: number; minimum?: number; step?: number };
};

export type WireModel = {
  kind: "OpenAI" | "AIServices";
  skuName: "S0";
  model: Record<string, unknown> & { format: string; name: string; version: string; skus: WireSku[] };
};

/** The published "most PTUs per deployment" of 2025; see docs/emulator.md. */
const MOST_PTUS = 100_000;

/** A region's catalogue in wire form. OpenAI models stand twice, once per account kind; other makers' once. */
export function modelsIn(region: RegionSeed, apiVersion: string): WireModel[] {
  const listed = modelSeeds.filter((seed) => !seed.notIn?.includes(region.name));
  const entry = (kind: WireModel["kind"], seed: ModelSeed): WireModel => ({
    kind,
    model: wireModel(seed, region, apiVersion),
    skuName: "S0",
  });
  return [
    ...listed.filter((seed) => seed.format === "OpenAI").map((seed) => entry("OpenAI", seed)),
    ...listed.map((seed) => entry("AIServices", seed)),
  ];
}

function wireModel(seed: ModelSeed, region: RegionSeed, apiVersion: string): WireModel["model"] {
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
    skus: wireSkus(seed, region),
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

function wireSkus(seed: ModelSeed, region: RegionSeed): WireSku[] {
  const pool = seed.format === "OpenAI" ? "OpenAI" : "AIServices";
  // Pay-as-you-go skus carry neither minimum nor step, as in the official example.
  const payGo = (name: string): WireSku => ({
    name,
    usageName: `${pool}.${name}.${seed.name}`,
    ...(seed.retires && { deprecationDate: seed.retires.inference }),
    capacity: { default: 10, maximum: 1_000_000 },
  });
  const ptu = (name: string, [minimum, step]: Size): WireSku => ({
    name,
    usageName: `${pool}.${name}`,
    ...(seed.retires && { deprecationDate: seed.retires.inference }),
    capacity: { default: minimum, maximum: MOST_PTUS, minimum, step },
  });
  const { global, dataZone, regional } = seed.provisioned ?? {};
  const inZone = region.dataZone !== undefined;
  return [
    seed.standard.regionalIn?.includes(region.name) && payGo("Standard"),
    seed.standard.dataZone && inZone && payGo("DataZoneStandard"),
    seed.standard.global && payGo("GlobalStandard"),
    regional?.in.includes(region.name) && ptu("ProvisionedManaged", regional.except?.[region.name] ?? regional.size),
    dataZone && inZone && ptu("DataZoneProvisionedManaged", dataZone),
    global && ptu("GlobalProvisionedManaged", global),
  ].filter((sku): sku is WireSku => Boolean(sku));
}

function assetId({ format, name, version }: ModelSeed): string {
  const registry = { OpenAI: "azure-openai", DeepSeek: "azureml-deepseek", Meta: "azureml-meta" }[format];
  return `azureml://registries/${registry}/models/${name}/versions/${version}`;
}

/** As Resource Manager compares region names: without case and without spaces. */
export const regionNamed = (spelling: string): RegionSeed | undefined =>
  regionSeeds.find(({ name }) => name === spelling.toLowerCase().replaceAll(" ", ""));
