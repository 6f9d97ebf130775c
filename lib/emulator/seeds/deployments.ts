import { DAY_MS, writeDay } from "@/lib/time";
import type { DeploymentFacts } from "../deployment";
import { smallTeams } from "./deployments-full";

/** Deployments of the seeded accounts, made up. Every quota's use is their sum, but for the cases docs/emulator.md names. */
export type DeploymentSeed = DeploymentFacts & { account: string; model: string; version: string; skuName: string };

const GLOBAL = "GlobalProvisionedManaged";
const ZONE = "DataZoneProvisionedManaged";
const REGIONAL = "ProvisionedManaged";

type More = Partial<Omit<DeploymentFacts, "name" | "capacity" | "createdAt">>;
type Row = readonly [name: string, model: string, skuName: string, capacity: number, day: string, more?: More];

const on = (account: string, rows: readonly Row[]): DeploymentSeed[] =>
  rows.map(([name, modelVersion, skuName, capacity, day, more]) => {
    const [model = "", version = ""] = modelVersion.split(" ");
    const createdAt = `${day}T09:30:00.0000000Z`;
    return { account, name, model, version, skuName, capacity, createdAt, provisioningState: "Succeeded", ...more };
  });

/** Days before the world was made at which something happened to a deployment, at 09:30 UTC. */
const daysBefore = (bornMs: number, days: number) => writeDay(bornMs - days * DAY_MS);

/** @param bornMs the beginning of the day on which the world is made: a few deployments are young whenever that is */
export const deploymentSeeds = (bornMs: number): readonly DeploymentSeed[] => [
  ...on("contoso-foundry-eastus2", [
    [
      "chat",
      "gpt-4.1 2025-04-14",
      GLOBAL,
      300,
      "2025-05-06",
      { spilloverDeploymentName: "chat-overflow", modifiedAt: "2026-08-14T15:02:11.0000000Z" },
    ],
    ["chat-overflow", "gpt-4.1 2025-04-14", "GlobalStandard", 500, "2025-05-06"],
    ["assistant", "gpt-5 2025-08-07", GLOBAL, 400, "2025-09-01"],
    // Its version retires within weeks, and nothing will upgrade it.
    ["summaries", "gpt-4o 2024-08-06", ZONE, 200, "2025-02-12", { upgradePolicy: "NoAutoUpgrade" }],
    ["routing", "gpt-4o-mini 2024-07-18", REGIONAL, 75, "2025-02-12"],
    ["contracts", "gpt-4 0613", REGIONAL, 100, "2025-02-11", { upgradePolicy: "OnceCurrentVersionExpired" }],
    ["research-agent", "DeepSeek-R1 1", GLOBAL, 200, "2026-01-19"],
    ["code-review", "gpt-5.1-codex 2025-11-13", ZONE, 100, "2026-02-03"],
    ["assistant-next", "gpt-5.4 2026-03-05", GLOBAL, 50, "2026-11-21", { provisioningState: "Creating" }],
    ["embeddings", "text-embedding-3-large 1", "GlobalStandard", 350, "2025-02-11"],
  ]),
  ...on("contoso-openai-sweden", [
    ["chat-eu", "gpt-4.1 2025-04-14", ZONE, 250, "2025-05-20", { spilloverDeploymentName: "chat-eu-overflow" }],
    ["chat-eu-overflow", "gpt-4.1 2025-04-14", "DataZoneStandard", 300, "2025-05-20"],
    ["search-eu", "gpt-4o 2024-11-20", REGIONAL, 150, "2025-01-08"],
    ["triage", "o4-mini 2025-04-16", GLOBAL, 45, "2025-06-30"],
    ["sol-trial", "gpt-5.6-sol 2026-07-09", GLOBAL, 45, "2026-07-27"],
    ["translation", "gpt-4o-mini 2024-07-18", "Standard", 120, "2024-09-17"],
    ["next-trial", "gpt-5.4 2026-03-05", "GlobalStandard", 400, "2026-03-20"],
  ]),
  ...on("contoso-openai-westus3", [
    ["search-us", "gpt-4.1 2025-04-14", ZONE, 295, "2025-11-03", { spilloverDeploymentName: "search-us-overflow" }],
    ["search-us-overflow", "gpt-4.1 2025-04-14", "DataZoneStandard", 200, "2025-11-03"],
    ["ranking", "gpt-4.1-nano 2025-04-14", REGIONAL, 50, "2025-11-03"],
    ["assistant-us", "gpt-5 2025-08-07", REGIONAL, 100, "2026-11-20", { provisioningState: "Failed" }],
  ]),
  // Every slot is taken, and much quota of the region is left.
  ...on("contoso-openai-frankfurt", [
    ["chat-de", "gpt-4.1 2025-04-14", ZONE, 50, "2026-01-12", { spilloverDeploymentName: "chat-de-overflow" }],
    ["chat-de-overflow", "gpt-4.1 2025-04-14", "GlobalStandard", 100, "2026-01-12"],
    ["letters", "gpt-4o 2024-11-20", REGIONAL, 50, "2026-01-26", { upgradePolicy: "OnceCurrentVersionExpired" }],
    ...smallTeams,
  ]),
  ...on("contoso-dev-openai", [
    ["chat-dev", "gpt-4.1 2025-04-14", GLOBAL, 15, "2025-04-28"],
    ["playground", "gpt-4o 2024-11-20", "GlobalStandard", 50, "2024-12-02"],
    ["nightly-tests", "gpt-4.1-nano 2025-04-14", "GlobalStandard", 30, "2025-08-14", { isPaused: true }],
    // Deleted, and created again under the same name a week later.
    [
      "search-dev",
      "gpt-4.1 2025-04-14",
      REGIONAL,
      50,
      daysBefore(bornMs, 12),
      { earlier: { createdAt: "2025-08-18T09:30:00Z", deletedAt: `${daysBefore(bornMs, 19)}T16:45:00Z` } },
    ],
    ["search-dev-old", "gpt-4o 2024-11-20", REGIONAL, 50, "2025-01-20", { provisioningState: "Deleting" }],
  ]),
  ...on("contoso-dev-foundry", [
    ["llama-trial", "Llama-3.3-70B-Instruct 9", GLOBAL, 100, "2026-03-05"],
    ["mini-trial", "gpt-5-mini 2025-08-07", ZONE, 30, "2026-03-05"],
    ["oss-trial", "gpt-oss-120b 1", GLOBAL, 80, "2026-04-10"],
    // More than the limit of 100 that its pool has.
    ["batch-eval", "gpt-4.1-mini 2025-04-14", REGIONAL, 125, "2026-06-22"],
  ]),
  ...on("contoso-dev-tokyo", [["kaiwa", "gpt-4o-mini 2024-07-18", REGIONAL, 75, "2025-07-01"]]),
  ...on("contoso-dev-saopaulo", [["conversa", "gpt-4o-mini 2024-07-18", REGIONAL, 100, "2025-10-13"]]),
  ...on("contoso-dev-berlin", [["entwurf", "gpt-4.1 2025-04-14", GLOBAL, 20, daysBefore(bornMs, 3)]]),
  ...on("fabrikam-research-openai", [
    ["reader", "gpt-4.1 2025-04-14", GLOBAL, 50, "2025-05-19"],
    ["reader-overflow", "gpt-4.1 2025-04-14", "GlobalStandard", 100, "2025-05-19"],
  ]),
  ...on("fabrikam-research-foundry", [["papers", "gpt-5 2025-08-07", ZONE, 25, "2025-12-01"]]),
];
