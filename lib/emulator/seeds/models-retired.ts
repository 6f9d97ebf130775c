import { allTypes, chat, everyBigRegion, openAi, type ModelSeed } from "./model-seed";

/**
 * Versions whose time was over before this world was written, which catalogues, capacities and quota go on naming. Dates are made up.
 * @see "Azure OpenAI quotas and limits", Microsoft Learn, 2026-08-20: retired models still show quota and capacity
 */
export const retiredModels: readonly ModelSeed[] = [
  openAi("gpt-4o", "2024-05-13", {
    lifecycleStatus: "Deprecated",
    isDefaultVersion: false,
    capabilities: { ...chat, vision: "true", maxContextToken: "128000", maxOutputToken: "4096" },
    retires: { inference: "2026-09-30T00:00:00Z", fineTune: "2026-06-30T00:00:00Z" },
    replacedBy: { name: "gpt-4.1", version: "2025-04-14", from: "2026-09-15T00:00:00Z" },
    provisioned: allTypes([50, 50], everyBigRegion),
    standard: { global: true, dataZone: true, regionalIn: ["eastus2", "swedencentral"] },
  }),
  openAi("gpt-35-turbo", "0125", {
    lifecycleStatus: "Deprecated",
    createdAt: "2024-01-25T00:00:00Z",
    capabilities: chat,
    retires: { inference: "2026-03-31T00:00:00Z" },
    standard: { regionalIn: ["eastus", "eastus2", "francecentral", "swedencentral", "uksouth"] },
  }),
];
