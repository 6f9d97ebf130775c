import { ArmError, badRequest } from "../arm-errors";
import type { Pool } from "../quota";

/**
 * How the PUT of a deployment is refused. Codes and wording of deprecated models, of quota and of conflicts follow what
 * issues on GitHub show (Azure-Samples/aks-store-demo 203, microsoft/microsoft-foundry-for-vscode 557,
 * Azure-Samples/azure-openai-rag-workshop 35, hashicorp/terraform-provider-azurerm 22939, Azure/bicep-types-az 2419; read
 * 2026-11-22); the others are made up.
 */

type Named = { format: string; name: string; version: string };
const written = ({ format, name, version }: Named) => `Format:${format},Name:${name},Version:${version}`;

export const invalidProperties = (message: string) => badRequest("InvalidResourceProperties", message);

export const notDeployableHere = (model: Named, skuName: string, region: string) =>
  badRequest(
    "DeploymentModelNotSupported",
    `The model '${written(model)}' is not supported with sku '${skuName}' in region '${region}'.`,
  );

export const modelDeprecated = (model: Named, since: string) =>
  badRequest("ServiceModelDeprecated", `The model '${written(model)}' has been deprecated since ${usDate(since)}.`);

export const modelDeprecating = (model: Named) =>
  badRequest(
    "ServiceModelDeprecating",
    `The model '${written(model)}' is in deprecating state and cannot be used for new deployments.`,
  );

/** 02/13/2025 00:00:00, as the service writes it. */
const usDate = (iso: string) => iso.replace(/^(\d{4})-(\d\d)-(\d\d)T(\d\d:\d\d:\d\d).*$/, "$2/$3/$1 $4");

export const insufficientQuota = (
  needed: number,
  { displayName, used, limit }: Pick<Pool, "displayName" | "used" | "limit">,
) =>
  badRequest(
    "InsufficientQuota",
    `This operation require ${needed} new capacity in quota ${displayName}, which is bigger than the current available ` +
      `capacity ${Math.max(0, limit - used)}. The current quota usage is ${used} and the quota limit is ${limit} for quota ` +
      `${displayName}.`,
  );

export type Shortage = { status: number; code: string };

/** That a region can be full though quota is left is documented; with which status and code it is told is not. */
export const usualShortage: Shortage = { status: 400, code: "InsufficientCapacity" };

export const noCapacity = ({ status, code }: Shortage, needed: number, skuName: string, model: Named, region: string) =>
  new ArmError(
    status,
    code,
    `The service has not enough capacity for ${needed} units of sku '${skuName}' of model '${written(model)}' in region ` +
      `'${region}' at this time. Try a smaller capacity, another region, or again later.`,
  );

/** Another deployment of the account is being written. */
export const parentIsBusy = (accountId: string) =>
  new ArmError(
    409,
    "RequestConflict",
    `Another operation is being performed on the parent resource '${accountId}'. Please try again later.`,
  );

/** This very deployment is. */
export const notTerminal = (deploymentId: string) =>
  new ArmError(
    409,
    "RequestConflict",
    `Cannot modify resource with id '${deploymentId}' because the resource entity provisioning state is not terminal. Please ` +
      "wait for the provisioning state to become terminal and then retry the request.",
  );

/** The documented default. @see Foundry Models "quotas and limits", read 2026-11-21 */
export const DEPLOYMENTS_OF_AN_ACCOUNT = 32;

export const slotsTaken = (account: string) =>
  badRequest(
    "DeploymentCountLimitExceeded",
    `The account '${account}' has ${DEPLOYMENTS_OF_AN_ACCOUNT} deployments, the maximum number of deployments of an account.`,
  );
