import { allTypes, chat, everyBigRegion, firstRegions, openAi, type ModelSeed } from "./model-seed";

const vision = { ...chat, vision: "true", maxContextToken: "128000", maxOutputToken: "16384" };
const longContext = { ...chat, vision: "true", maxContextToken: "1047576", maxOutputToken: "32768" };
const reasoning = { ...chat, reasoning: "true", maxContextToken: "200000", maxOutputToken: "100000" };

/** OpenAI's gpt-4, gpt-4o, gpt-4.1, o-series and embeddings. Dates are made up but for gpt-4 0613 being Legacy. */
export const olderModels: readonly ModelSeed[] = [
  openAi("gpt-4", "0613", {
    lifecycleStatus: "Legacy",
    isDefaultVersion: false,
    createdAt: "2023-06-13T00:00:00Z",
    capabilities: { ...chat, maxContextToken: "8192", maxOutputToken: "4096" },
    retires: { inference: "2027-03-31T00:00:00Z", status: "Planned" },
    replacedBy: { name: "gpt-4o", version: "2024-11-20", from: "2027-03-01T00:00:00Z" },
    provisioned: { regional: { size: [100, 100], in: everyBigRegion } },
    standard: { regionalIn: ["eastus", "eastus2", "francecentral", "switzerlandnorth", "australiaeast"] },
  }),
  openAi("gpt-4o", "2024-08-06", {
    lifecycleStatus: "Deprecating",
    isDefaultVersion: false,
    capabilities: vision,
    // The version that retires soon: within weeks of 2026-11-21, the day this world was written.
    retires: { inference: "2026-12-18T00:00:00Z", fineTune: "2026-11-30T00:00:00Z", status: "Planned" },
    replacedBy: { name: "gpt-4.1", version: "2025-04-14", from: "2026-12-01T00:00:00Z" },
    provisioned: allTypes([50, 50], everyBigRegion),
    standard: { global: true, dataZone: true, regionalIn: ["eastus2", "swedencentral"] },
  }),
  openAi("gpt-4o", "2024-11-20", {
    capabilities: vision,
    retires: { inference: "2027-06-30T00:00:00Z", status: "Tentative" },
    skuRetires: { DataZoneProvisionedManaged: "2027-09-30T00:00:00Z" },
    provisioned: allTypes([50, 50], everyBigRegion),
    standard: { global: true, dataZone: true, regionalIn: ["eastus", "eastus2", "swedencentral", "westus3"] },
    isWidespread: true,
  }),
  openAi("gpt-4o-mini", "2024-07-18", {
    capabilities: vision,
    retires: { inference: "2027-02-27T00:00:00Z", status: "Tentative" },
    // Made up: the published table has one size for all regions; these two show that regions can differ.
    provisioned: allTypes([25, 25], everyBigRegion, { japaneast: [50, 25], brazilsouth: [50, 50] }),
    standard: { global: true, dataZone: true, regionalIn: ["eastus", "eastus2", "swedencentral"] },
    isWidespread: true,
  }),
  openAi("gpt-4o-realtime-preview", "2024-12-17", {
    lifecycleStatus: "Preview",
    isDefaultVersion: false,
    capabilities: { audio: "true", realtime: "true", inference: "true" },
    retires: { inference: "2027-01-31T00:00:00Z" },
    standard: { global: true },
    notIn: ["brazilsouth", "southindia", "norwayeast", "canadaeast", "koreacentral"],
  }),
  openAi("gpt-4.1", "2025-04-14", {
    capabilities: longContext,
    retires: { inference: "2027-10-14T00:00:00Z", status: "Tentative" },
    provisioned: allTypes([50, 50], everyBigRegion),
    standard: { global: true, dataZone: true, regionalIn: ["eastus2", "swedencentral"] },
    isWidespread: true,
  }),
  openAi("gpt-4.1-mini", "2025-04-14", {
    capabilities: longContext,
    retires: { inference: "2027-10-14T00:00:00Z", status: "Tentative" },
    provisioned: allTypes([25, 25], everyBigRegion),
    standard: { global: true, dataZone: true },
    isWidespread: true,
  }),
  openAi("gpt-4.1-nano", "2025-04-14", {
    capabilities: longContext,
    provisioned: allTypes([25, 25], everyBigRegion),
    standard: { global: true, dataZone: true },
    notIn: ["southindia"],
  }),
  openAi("o3-mini", "2025-01-31", {
    capabilities: reasoning,
    retires: { inference: "2027-01-15T00:00:00Z", status: "Planned" },
    // Ended before this world was written, while the other types go on.
    skuRetires: { ProvisionedManaged: "2026-09-30T00:00:00Z" },
    provisioned: allTypes([25, 25], everyBigRegion),
    standard: { global: true, dataZone: true },
  }),
  openAi("o4-mini", "2025-04-16", {
    capabilities: reasoning,
    provisioned: allTypes([25, 25], everyBigRegion),
    standard: { global: true, dataZone: true },
    isWidespread: true,
  }),
  openAi("text-embedding-3-large", "1", {
    createdAt: "2024-01-25T00:00:00Z",
    capabilities: { embeddings: "true", embeddingsMaxInputs: "2048", inference: "true" },
    standard: { global: true, dataZone: true, regionalIn: everyBigRegion },
    isWidespread: true,
  }),
];

/** The larger reasoning models, listed after all others so that the catalogues of before begin as they did. */
export const largeReasoners: readonly ModelSeed[] = [
  openAi("o1", "2024-12-17", {
    capabilities: { ...reasoning, vision: "true" },
    retires: { inference: "2027-01-15T00:00:00Z", status: "Planned" },
    replacedBy: { name: "o3", version: "2025-04-16", from: "2026-12-15T00:00:00Z" },
    // The published row whose step is larger than its minimum.
    provisioned: allTypes([25, 50], ["eastus2", "swedencentral", "westus3"]),
    standard: { global: true, dataZone: true },
    onlyIn: firstRegions,
  }),
  openAi("o3", "2025-04-16", {
    capabilities: { ...reasoning, vision: "true" },
    provisioned: allTypes([50, 50], ["eastus2", "swedencentral"]),
    standard: { global: true, dataZone: true },
    onlyIn: firstRegions,
  }),
];
