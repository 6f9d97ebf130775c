import type { Deployment } from "@/lib/sources/deployments";
import type { Traffic } from "@/lib/traffic";
import { minutes } from "./test-readings";

/** What the tests of measured sizes share. */

export const SKU = "GlobalProvisionedManaged";

export const settings: Deployment = {
  ...{ id: "/deployments/chat", name: "chat", model: { format: "OpenAI", name: "gpt-4.1", version: "2025-04-14" } },
  ...{ skuName: SKU, size: 100, sizeInForce: 100, state: "Succeeded", upgradePolicy: null, spilloverTo: null },
  ...{ createdAt: null, modifiedAt: null },
};

/** Minutes of calls with 200.5 prompt and 20 generated tokens in the mean, nothing cached, none turned away. */
export const measuredTraffic = ({ served, averages }: { served: number[]; averages: number[] }): Traffic => ({
  ...{ maxima: minutes(averages), averages: minutes(averages), served: minutes(served) },
  ...{ tooMany: minutes(served.map(() => null)), spilled: minutes(served.map(() => null)) },
  promptTokens: minutes(served.map((calls) => calls * 200.5)),
  generatedTokens: minutes(served.map((calls) => calls * 20)),
  cacheMatch: minutes(served.map(() => 0)),
});
