import {
  allTypes,
  firstRegions,
  laterRegions,
  newModelRegions,
  openAi,
  partner,
  partnerModel,
  small,
  smallRegions,
  wide,
  type ModelSeed,
} from "./model-seed";

/** The gpt-5 family and the makers beside OpenAI. Dates are made up. */
export const newerModels: readonly ModelSeed[] = [
  openAi("gpt-5", "2025-08-07", {
    capabilities: wide,
    provisioned: allTypes([50, 50], [...newModelRegions, "francecentral", "australiaeast"]),
    standard: { global: true, dataZone: true },
    isWidespread: true,
  }),
  openAi("gpt-5-mini", "2025-08-07", {
    capabilities: wide,
    provisioned: allTypes([25, 25], newModelRegions),
    standard: { global: true, dataZone: true },
    isWidespread: true,
  }),
  openAi("gpt-5.1", "2025-11-13", {
    capabilities: wide,
    provisioned: allTypes([50, 50], ["eastus2", "swedencentral"]),
    standard: { global: true, dataZone: true },
    notIn: ["southindia", "brazilsouth", ...laterRegions],
  }),
  openAi("gpt-5.2", "2025-12-11", {
    capabilities: wide,
    provisioned: allTypes([50, 50], ["eastus2", "swedencentral"]),
    standard: { global: true, dataZone: true },
    notIn: [...smallRegions, ...laterRegions],
  }),
  openAi("gpt-5.4", "2026-03-05", {
    capabilities: wide,
    provisioned: allTypes([50, 50], ["eastus2", "swedencentral"]),
    standard: { global: true, dataZone: true },
    hasMovedQuota: true,
    notIn: [...smallRegions, ...laterRegions],
  }),
  openAi("gpt-5.6-sol", "2026-07-09", {
    lifecycleStatus: "Preview",
    capabilities: wide,
    provisioned: { global: small },
    standard: { global: true },
    hasMovedQuota: true,
    notIn: [...smallRegions, ...laterRegions],
  }),
  partnerModel("DeepSeek", "DeepSeek", "DeepSeek-R1", "1", {
    createdAt: "2025-01-29T00:00:00Z",
    provisioned: { global: partner, dataZone: partner },
    isWidespread: true,
  }),
  partnerModel("DeepSeek", "DeepSeek", "DeepSeek-V3-0324", "1", {
    createdAt: "2025-04-07T00:00:00Z",
    provisioned: { global: partner, dataZone: partner },
    notIn: ["southindia"],
  }),
  partnerModel("Meta", "Meta", "Llama-3.3-70B-Instruct", "9", {
    createdAt: "2024-12-17T00:00:00Z",
    provisioned: { global: partner, dataZone: partner },
  }),
];

/** Later ones, listed after all others so that the catalogues of before begin as they did. */
export const newestModels: readonly ModelSeed[] = [
  openAi("gpt-5.1-codex", "2025-11-13", {
    capabilities: wide,
    // Made up: no published size is a list. This one shows that a list beats minimum and step.
    provisioned: {
      ...allTypes([50, 50], ["eastus2", "swedencentral"]),
      dataZone: { allowed: [15, 50, 100, 250, 500] },
    },
    standard: { global: true, dataZone: true },
    onlyIn: firstRegions,
  }),
  openAi("gpt-5.3-codex", "2026-02-24", {
    capabilities: wide,
    provisioned: allTypes([50, 50], ["eastus2", "swedencentral"]),
    standard: { global: true, dataZone: true },
    onlyIn: firstRegions,
  }),
  openAi("gpt-5.5", "2026-05-12", {
    capabilities: wide,
    provisioned: allTypes([50, 50], ["eastus2"]),
    standard: { global: true, dataZone: true },
    hasMovedQuota: true,
    onlyIn: firstRegions,
  }),
];

/** Previews of other makers' models: Global only, in large sizes. How their formats and names are spelled is made up. */
export const previewModels: readonly ModelSeed[] = [
  partnerModel("OpenAI-OSS", "OpenAI", "gpt-oss-120b", "1", {
    lifecycleStatus: "Preview",
    createdAt: "2025-08-05T00:00:00Z",
    provisioned: { global: [80, 40] },
    onlyIn: [...firstRegions, "northcentralus"],
  }),
  partnerModel("MoonshotAI", "Moonshot AI", "Kimi-K2-Thinking", "1", {
    lifecycleStatus: "Preview",
    createdAt: "2025-12-08T00:00:00Z",
    provisioned: { global: [500, 275] },
    onlyIn: firstRegions,
  }),
  partnerModel("MoonshotAI", "Moonshot AI", "Kimi-K2.5", "1", {
    lifecycleStatus: "Preview",
    createdAt: "2026-02-02T00:00:00Z",
    provisioned: { global: [800, 400] },
    onlyIn: firstRegions,
  }),
];
