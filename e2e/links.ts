import { planHref } from "@/lib/plan/search-params";
import { quotaHref } from "@/lib/quota/search-params";
import { regionsHref } from "@/lib/regions/search-params";
import { sizeHref } from "@/lib/sizing/search-params";
import { utilizationHref } from "@/lib/utilization/search-params";

const shape = (requestsPerMinute: number, promptTokens: number, generatedTokens: number) => ({
  name: "",
  requestsPerMinute,
  promptTokens,
  generatedTokens,
});

/** The official example of calculateModelCapacity: 346 required, 400 deployable as Regional Provisioned. */
export const officialExample = sizeHref({
  model: "gpt-4",
  version: "0613",
  shapes: [shape(10, 30, 50), shape(20, 60, 20)],
});

/** A model that is offered as all three types. */
export const threeTypes = sizeHref({ model: "gpt-4.1", version: "2025-04-14", shapes: [shape(100, 1_000, 200)] });

/** The subscriptions of the sample world. */
export const production = "6e2a4d90-8b3f-4c17-a5d6-0f9e7c1b3a28";
export const development = "a7c90f13-2e64-4d8b-93fa-7b15d0e82c46";
export const limited = "d94b7f36-1c05-4e8a-b271-5f60a3e9c812";

/** A model version whose figures stand still where docs/emulator.md says so: where can production deploy it? */
export const whereGpt41 = (asked: Parameters<typeof regionsHref>[0] = {}) =>
  regionsHref({ model: "gpt-4.1", version: "2025-04-14", format: "OpenAI", subscriptions: [production], ...asked });

/** The same as Regional Provisioned alone: each region is a pool of its own. */
export const whereRegional = (ptu: number, asked: Parameters<typeof regionsHref>[0] = {}) =>
  whereGpt41({ type: ["ProvisionedManaged"], ptu, ...asked });

/** The quota of production alone: 35 regions, which differ from one to the next. */
export const quotaOf = (asked: Parameters<typeof quotaHref>[0] = {}) =>
  quotaHref({ subscriptions: [production], ...asked });

/** Azure's id of a deployment of production. */
export const deploymentIn = (account: string, name: string, resourceGroup = "rg-ai-prod") =>
  `/subscriptions/${production}/resourceGroups/${resourceGroup}/providers/Microsoft.CognitiveServices/accounts/${account}/deployments/${name}`;

/** Deployments of the resource whose traffic docs/emulator.md describes. */
export const busy = (...names: string[]) => names.map((name) => deploymentIn("contoso-foundry-eastus2", name));

/** How full these deployments of production are. */
export const utilizationOf = (deployments: string[], asked: Parameters<typeof utilizationHref>[0] = {}) =>
  utilizationHref({ subscriptions: [production], deployments, ...asked });

/** What 100 requests a minute of gpt-4.1 cost in East US 2, and what is run to deploy them. */
export const planOf = (asked: Parameters<typeof planHref>[0]) =>
  `${planHref({
    ...{ model: "gpt-4.1", version: "2025-04-14", format: "OpenAI", shapes: [shape(100, 1_000, 200)] },
    ...{ subscriptions: [production], ...asked },
  })}&region=eastus2`;
