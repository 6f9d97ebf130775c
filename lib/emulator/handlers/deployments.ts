import { deploymentNotFound } from "../arm-errors";
import type { Deployment } from "../deployment";
import { writtenLazily } from "../paging";
import { same } from "../spelling";
import { accountId, askedAccount } from "./accounts";
import type { Handler } from "./handler";

/** Small enough that an account with many deployments has two pages. */
const PAGE_SIZE = 20;

export const listDeployments: Handler = (scene) => {
  const deployments = scene.world.deploymentsIn(askedAccount(scene));
  return {
    is: "list",
    pageSize: PAGE_SIZE,
    items: writtenLazily(deployments, (each) => wireDeployment(each, scene.apiVersion)),
  };
};

export const getDeployment: Handler = (scene) => {
  const account = askedAccount(scene);
  const asked = scene.at.deployment ?? "";
  const deployment = scene.world.deploymentsIn(account).find(({ name }) => same(name, asked));
  if (!deployment) throw deploymentNotFound(asked, account.name);
  return { is: "body", body: wireDeployment(deployment, scene.apiVersion) };
};

export function wireDeployment(deployment: Deployment, apiVersion: string) {
  const { account, name, model, offer, capacity, createdAt, provisioningState, spilloverDeploymentName } = deployment;
  const { upgradePolicy = "OnceNewDefaultVersionAvailable", modifiedAt = createdAt } = deployment;
  const by = "planner@contoso.example";
  return {
    id: `${accountId(account, account.resourceGroup)}/deployments/${name}`,
    type: "Microsoft.CognitiveServices/accounts/deployments",
    name,
    etag: `"${modifiedAt}"`,
    sku: { name: offer.skuName, capacity },
    properties: {
      model: { format: model.format, name: model.name, version: model.version },
      versionUpgradeOption: upgradePolicy,
      ...(spilloverDeploymentName && { spilloverDeploymentName }),
      // Capacity in force: none before the deployment stands.
      ...(provisioningState === "Succeeded" && { currentCapacity: capacity }),
      capabilities: { ...model.capabilities },
      provisioningState,
      ...(!offer.isProvisioned && { rateLimits: rateLimits(capacity) }),
      // Two fields that came with 2026-09-01.
      ...(apiVersion === "2026-09-01" && {
        deploymentState: deployment.isPaused ? "Paused" : "Running",
        serviceTier: deployment.serviceTier ?? "Default",
      }),
    },
    systemData: {
      createdBy: by,
      createdByType: "User",
      createdAt,
      lastModifiedBy: by,
      lastModifiedByType: "User",
      lastModifiedAt: modifiedAt,
    },
  };
}

/** A PTU deployment has none for tokens; 6 requests for each thousand tokens are the usual ratio, and nobody's promise. */
const rateLimits = (thousandTpm: number) => [
  { key: "request", renewalPeriod: 10, count: thousandTpm },
  { key: "token", renewalPeriod: 60, count: thousandTpm * 1_000 },
];
