import type { Emulator } from "./emulator";
import { ask, production, type Asking } from "./test-calls";

/** For tests: how a deployment is put. */
const inGroup = (group: string, account: string) =>
  `/subscriptions/${production}/resourceGroups/${group}/providers/Microsoft.CognitiveServices/accounts/${account}`;
export const sweden = inGroup("rg-ai-prod", "contoso-openai-sweden");
export const frankfurt = inGroup("rg-ai-teams", "contoso-openai-frankfurt");
export const eastus2 = inGroup("rg-ai-prod", "contoso-foundry-eastus2");

export const GPT41 = { format: "OpenAI", name: "gpt-4.1", version: "2025-04-14" };

export const bodyOf = (
  capacity: unknown,
  skuName = "GlobalProvisionedManaged",
  model: object = GPT41,
  more: object = {},
) => ({
  sku: { name: skuName, capacity },
  properties: { model, ...more },
});

export const deploymentPath = (account: string, name: string) =>
  `${account}/deployments/${name}?api-version=2026-09-01`;

export const put = (emulator: Emulator, account: string, name: string, body: unknown, asking: Asking = {}) =>
  ask(emulator, deploymentPath(account, name), { method: "PUT", body, ...asking });

export const look = (emulator: Emulator, account: string, name: string) => ask(emulator, deploymentPath(account, name));

/** The code and message of a refusal. */
export function refusalOf(json: Record<string, unknown>): { code: string; message: string } {
  return (json as { error: { code: string; message: string } }).error;
}
