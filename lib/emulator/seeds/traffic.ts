import { dice, pick } from "../dice";
import type { Deployment } from "../deployment";
import type { Rhythm } from "../metrics/rhythms";
import type { AccountSeed } from "./accounts";

/** How a deployment is used, made up. */
export type Traffic = {
  rhythm: Rhythm;
  /** Load at its busiest hour, as a share of what its PTUs drain; of its tokens per minute where pay-as-you-go. */
  busiest: number;
  /** Tokens of a call on average: prompt, of that from the cache, generated. */
  promptTokens: number;
  cachedShare: number;
  generatedTokens: number;
  /** The `max_tokens` that callers send. */
  maxTokens: number;
  streams: boolean;
};

type Row = readonly [
  rhythm: Rhythm,
  busiest: number,
  tokens: readonly [prompt: number, cachedShare: number, generated: number, max: number],
];

const chatting = [1_400, 0.35, 260, 800] as const;
const agent = [5_200, 0.5, 700, 2_000] as const;
const searching = [2_600, 0.1, 90, 200] as const;
const sorting = [700, 0.2, 25, 60] as const;

/** By account and deployment. One of each kind that a screen has to tell apart; see docs/emulator.md. */
const seeded: Readonly<Record<string, Row>> = {
  "contoso-foundry-eastus2/chat": ["rejecting", 0.84, chatting],
  "contoso-foundry-eastus2/chat-overflow": ["sparse", 0.05, chatting],
  "contoso-foundry-eastus2/assistant": ["hot", 0.55, [2_400, 0.3, 420, 1_000]],
  "contoso-foundry-eastus2/summaries": ["week", 0.78, [320, 0, 25, 60]],
  "contoso-foundry-eastus2/routing": ["burst", 0.2, sorting],
  "contoso-foundry-eastus2/contracts": ["idle", 0, chatting],
  "contoso-foundry-eastus2/research-agent": ["day", 0.4, agent],
  "contoso-foundry-eastus2/code-review": ["growth", 0.62, [2_000, 0.5, 200, 600]],
  "contoso-foundry-eastus2/embeddings": ["day", 0.4, [500, 0, 0, 0]],
  "contoso-openai-sweden/chat-eu": ["week", 0.66, chatting],
  "contoso-openai-sweden/chat-eu-overflow": ["sparse", 0.05, chatting],
  "contoso-openai-sweden/search-eu": ["week", 0.55, searching],
  "contoso-openai-sweden/triage": ["day", 0.3, sorting],
  "contoso-openai-sweden/sol-trial": ["sparse", 0.3, chatting],
  "contoso-openai-westus3/search-us": ["rejecting", 0.7, searching],
  "contoso-openai-westus3/search-us-overflow": ["sparse", 0.05, searching],
  "contoso-openai-westus3/ranking": ["burst", 0.15, sorting],
  "contoso-openai-frankfurt/chat-de": ["week", 0.45, chatting],
  "contoso-openai-frankfurt/letters": ["week", 0.12, searching],
  "contoso-dev-openai/chat-dev": ["sparse", 0.3, chatting],
  "contoso-dev-openai/search-dev": ["week", 0.4, searching],
  "contoso-dev-foundry/llama-trial": ["idle", 0, chatting],
  "contoso-dev-foundry/batch-eval": ["batch", 0.82, sorting],
  "contoso-dev-berlin/entwurf": ["week", 0.3, chatting],
};

const shapes = [chatting, agent, searching, sorting] as const;
const rhythms: readonly Rhythm[] = ["week", "week", "day", "day", "growth", "sparse", "burst", "batch", "hot", "idle"];

/** What a caller deploys is used modestly from the first minute on. */
const madeHere: Row = ["day", 0.45, chatting];

/** The same deployment is used the same way, whatever else is in the world. */
export function trafficOf(seed: number, { account, name, model, offer, isMadeHere }: Deployment): Traffic {
  const own = isMadeHere ? madeHere : seeded[`${account.name}/${name}`];
  const at = ["traffic", account.name, name] as const;
  const [rhythm, busiest, tokens] = own ?? [
    offer.isProvisioned ? pick(rhythms, seed, ...at, "rhythm") : pick(["week", "day"] as const, seed, ...at),
    0.15 + 0.5 * dice(seed, ...at, "busiest"),
    pick(shapes, seed, ...at, "shape"),
  ];
  const [promptTokens, cachedShare, generated, max] = tokens;
  const isChat = model.capabilities.chatCompletion === "true";
  return {
    rhythm,
    busiest,
    promptTokens,
    cachedShare: isChat ? cachedShare : 0,
    generatedTokens: isChat ? generated : 0,
    maxTokens: isChat ? max : 0,
    streams: isChat && dice(seed, ...at, "streams") < 0.6,
  };
}

/** The names under which Azure Monitor counts a resource's traffic. */
export type MetricFamily = "openai" | "foundry";

const foundryResources: Readonly<Record<string, readonly MetricFamily[]>> = {
  "contoso-foundry-eastus2": ["openai", "foundry"],
  "contoso-dev-foundry": ["foundry"],
  "fabrikam-research-foundry": ["foundry"],
};

/** Which resource of kind AIServices has which is made up: no document tells it. Both count the same calls. */
export function familiesOf(seed: number, { kind, name }: AccountSeed): readonly MetricFamily[] {
  if (kind === "OpenAI") return ["openai"];
  if (kind !== "AIServices") return [];
  return foundryResources[name] ?? (dice(seed, "families", name) < 0.5 ? ["foundry"] : ["openai", "foundry"]);
}
