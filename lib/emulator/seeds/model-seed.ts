import type { Sizes } from "../sizes";

/**
 * How a model version is offered. Minimum and step follow the published table (see throughput.ts for the source):
 * Global and Data Zone 15/5 for OpenAI models, 100/100 for DeepSeek and Llama, sizes of their own for the previews of
 * other makers; Regional per model. Which region offers what, and every maximum, is made up.
 */
export type ModelSeed = {
  format: "OpenAI" | "OpenAI-OSS" | "DeepSeek" | "Meta" | "MoonshotAI";
  publisher?: string;
  name: string;
  version: string;
  lifecycleStatus: "Preview" | "GenerallyAvailable" | "Deprecating" | "Deprecated" | "Legacy";
  isDefaultVersion?: boolean;
  createdAt: string;
  capabilities: Readonly<Record<string, string>>;
  retires?: { inference: string; fineTune?: string; status?: "Planned" | "Tentative" };
  /** Where a SKU ends on another day than the version: Azure may end it before or after. */
  skuRetires?: Readonly<Record<string, string>>;
  replacedBy?: { name: string; version: string; from: string };
  provisioned?: {
    global?: Sizes;
    dataZone?: Sizes;
    regional?: { size: Sizes; in: readonly string[]; except?: Readonly<Record<string, Sizes>> };
  };
  standard: { global?: true; dataZone?: true; regionalIn?: readonly string[] };
  /** Pay-as-you-go quota of it is one pool for all regions (Global) or for the zone (Data Zone), no longer one a region. */
  hasMovedQuota?: true;
  /** Listed in regions with a short catalogue too. */
  isWidespread?: true;
  /** Regions whose catalogue does not list it at all. */
  notIn?: readonly string[];
  /** The only regions whose catalogue lists it. */
  onlyIn?: readonly string[];
};

type Own = Omit<ModelSeed, "format" | "name" | "version" | "lifecycleStatus" | "createdAt"> & {
  lifecycleStatus?: ModelSeed["lifecycleStatus"];
  createdAt?: string;
};

/** An OpenAI model: generally available and the default version of its name, unless said otherwise. */
export const openAi = (name: string, version: string, own: Own): ModelSeed => ({
  format: "OpenAI",
  name,
  version,
  lifecycleStatus: "GenerallyAvailable",
  isDefaultVersion: true,
  createdAt: `${version}T00:00:00Z`,
  ...own,
});

/** Another maker's model: no date of retirement, which Azure writes as the last day of 2099. */
export const partnerModel = (
  format: Exclude<ModelSeed["format"], "OpenAI">,
  publisher: string,
  name: string,
  version: string,
  own: Partial<Own> & { createdAt: string },
): ModelSeed => ({
  format,
  publisher,
  name,
  version,
  lifecycleStatus: "GenerallyAvailable",
  isDefaultVersion: true,
  capabilities: { chatCompletion: "true" },
  retires: { inference: "2099-12-31T00:00:00Z" },
  standard: { global: true },
  ...own,
});

export const small: Sizes = [15, 5];
export const partner: Sizes = [100, 100];

/** Global, Data Zone and Regional Provisioned, the latter in the regions named. */
export const allTypes = (size: Sizes, regions: readonly string[], except?: Readonly<Record<string, Sizes>>) => ({
  global: small,
  dataZone: small,
  regional: { size, in: regions, ...(except && { except }) },
});

export const chat = { chatCompletion: "true", completion: "false", inference: "true" } as const;
export const wide = {
  ...chat,
  vision: "true",
  reasoning: "true",
  maxContextToken: "400000",
  maxOutputToken: "128000",
} as const;

export const everyBigRegion = [
  "eastus",
  "eastus2",
  "northcentralus",
  "southcentralus",
  "westus",
  "westus3",
  "swedencentral",
  "westeurope",
  "francecentral",
  "germanywestcentral",
  "italynorth",
  "polandcentral",
  "spaincentral",
  "uksouth",
  "switzerlandnorth",
  "uaenorth",
  "southafricanorth",
  "japaneast",
  "koreacentral",
  "southeastasia",
  "australiaeast",
  "canadacentral",
  "canadaeast",
  "brazilsouth",
];
export const newModelRegions = ["eastus2", "southcentralus", "swedencentral", "westus3", "japaneast", "uksouth"];
/** Where a model comes first. */
export const firstRegions = ["eastus", "eastus2", "swedencentral", "westus3", "uksouth", "japaneast"];
/** Where the catalogue lacks the newest, as in real smaller regions. */
export const smallRegions = ["brazilsouth", "southindia", "norwayeast", "koreacentral", "centralus"];
export const laterRegions = [
  "italynorth",
  "polandcentral",
  "spaincentral",
  "uaenorth",
  "southafricanorth",
  "southeastasia",
  "canadacentral",
];
