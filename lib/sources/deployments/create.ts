import { type Answer, type Azure, type CallOptions, createOperation, failureOf, parseAnswer } from "@/lib/azure";
import type { Deployment, NewDeployment } from "./deployments";
import { deploymentWire, mustBeNamed, pathOf, readDeployment, toDeployment } from "./wire";
import { putBody } from "./wire-body";

/**
 * The only write of this app. Azure has one call for creating and changing, so whoever sends it looks first whether the name is free.
 * Role: "How-to: Create and deploy an Azure OpenAI resource" and the provisioned get-started page, Microsoft Learn; read 2026-11-21.
 */
const creation = createOperation<NewDeployment>({
  name: "Deployments_CreateOrUpdate",
  family: "CognitiveServices",
  role: "Cognitive Services Contributor",
  path: (plan) => `${pathOf(plan)}/${encodeURIComponent(plan.name)}`,
});

/**
 * Asks Azure to create the deployment, once. Its state is then to be followed: the answer comes before it stands.
 * @throws AzureError `conflict`, `no-quota`, `no-capacity`, `forbidden` with the role …; after `timed-out`, `unreachable`, `server` and
 * `unreadable` nobody knows whether it was created, until it is read
 */
async function createDeployment(azure: Azure, plan: NewDeployment, options: CallOptions): Promise<Answer<Deployment>> {
  mustBeNamed(creation.name, [plan.subscription, plan.resourceGroup, plan.account, plan.name]);
  const { data, evidence } = parseAnswer(await azure.call(creation, plan, putBody(plan), options), deploymentWire);
  return { data: toDeployment(data), evidence };
}

/** What came of the wish: the name is free no longer, or Azure has taken it on. */
export type Creation = { is: "taken"; found: Deployment } | { is: "accepted"; deployment: Deployment };

/**
 * Looks whether the name is free at this moment, and only then sends the one call: Azure's own would change what is there.
 * @throws AzureError `Deployments_Get` when it could not look, and nothing was sent; else that of the creation
 */
export async function createWhereFree(azure: Azure, plan: NewDeployment, options: CallOptions): Promise<Creation> {
  const found = await readDeployment(azure, plan, options).catch((error: unknown) => {
    if (failureOf(error).kind === "not-found") return null;
    throw error;
  });
  if (found !== null) return { is: "taken", found: found.data };
  return { is: "accepted", deployment: (await createDeployment(azure, plan, options)).data };
}
