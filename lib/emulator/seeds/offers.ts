/**
 * How a model version is offered. Minimum and step follow the published table (see throughput.ts for the source):
 * Global and Data Zone 15/5 for OpenAI models, 100/100 for DeepSeek and Llama; Regional per model.
 * Which region offers what, and every maximum, is made up.
 */
export type Size = readonly [minimum: number, step: number];

export type ModelSeed = {
  format: "OpenAI" | "DeepSeek" | "Meta";
  publisher?: string;
  name: string;
  version: string;
  lifecycleStatus: "Preview" | "GenerallyAvailable" | "Deprecating" | "Deprecated" | "Legacy";
  isDefaultVersion?: boolean;
  createdAt: string;
  capabilities: Readonly<Record<string, string>>;
  retires?: { inference: string; fineTune?: string; status?: "Planned" | "Tentative" };
  replacedBy?: { name: string; version: string; from: string };
  provisioned?: {
    global?: Size;
    dataZone?: Size;
    regional?: { size: Size; in: readonly string[]; except?: Readonly<Record<string, Size>> };
  };
  standard: { global?: true; dataZone?: true; regionalIn?: readonly string[] };
  /** Regions whose catalogue does not list it at all. */
  notIn?: readonly string[];
};

export const small: Size = [15, 5];
export const partner: Size = [100, 100];

export const chat = { chatCompletion: "true", completion: "false", inference: "true" } as const;

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
  "uksouth",
  "switzerlandnorth",
  "japaneast",
  "koreacentral",
  "australiaeast",
  "canadaeast",
  "brazilsouth",
];
export const newModelRegions = ["eastus2", "southcentralus", "swedencentral", "westus3", "japaneast", "uksouth"];
/** Where the catalogue is short, as in real smaller regions. */
export const smallRegions = ["brazilsouth", "southindia", "norwayeast", "koreacentral", "centralus"];
