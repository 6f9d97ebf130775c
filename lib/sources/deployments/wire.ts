import { z } from "zod/mini";
import { type Answer, type Azure, AzureError, azureObject, type CallOptions, list, type Listing } from "@/lib/azure";
import { maybeText, maybeWhole, parseAnswer, readOperation, someText } from "@/lib/azure";
import { parseDateTime } from "@/lib/time";
import type { Deployment } from "./deployments";

/** A part of a row that Azure may leave out, or send as something else: then nothing of it is known. */
const maybePart = <Shape extends z.core.$ZodShape>(shape: Shape) => z.catch(z.optional(azureObject(shape)), undefined);

/** One row of Deployments_List, api-version 2026-09-01 (azure-rest-api-specs, read 2026-11-21). */
export const deploymentWire = azureObject({
  id: someText,
  name: someText,
  sku: maybePart({ name: maybeText, capacity: maybeWhole }),
  properties: maybePart({
    model: maybePart({ format: maybeText, name: maybeText, version: maybeText }),
    currentCapacity: maybeWhole,
    provisioningState: maybeText,
    versionUpgradeOption: maybeText,
    spilloverDeploymentName: maybeText,
  }),
  systemData: maybePart({ createdAt: maybeText, lastModifiedAt: maybeText }),
});

const toWord = (text: string | null | undefined) => text?.trim() || null;

export const toDeployment = ({
  id,
  name,
  sku,
  properties,
  systemData,
}: z.infer<typeof deploymentWire>): Deployment => ({
  id,
  name,
  model: {
    format: toWord(properties?.model?.format),
    name: toWord(properties?.model?.name),
    version: toWord(properties?.model?.version),
  },
  skuName: toWord(sku?.name),
  size: sku?.capacity ?? null,
  sizeInForce: properties?.currentCapacity ?? null,
  state: toWord(properties?.provisioningState),
  upgradePolicy: toWord(properties?.versionUpgradeOption),
  spilloverTo: toWord(properties?.spilloverDeploymentName),
  createdAt: parseDateTime(systemData?.createdAt ?? null),
  modifiedAt: parseDateTime(systemData?.lastModifiedAt ?? null),
});

interface AccountAt {
  subscription: string;
  resourceGroup: string;
  account: string;
}
interface DeploymentAt extends AccountAt {
  name: string;
}

export const pathOf = ({ subscription, resourceGroup, account }: AccountAt) =>
  `/subscriptions/${encodeURIComponent(subscription)}/resourceGroups/${encodeURIComponent(resourceGroup)}` +
  `/providers/Microsoft.CognitiveServices/accounts/${encodeURIComponent(account)}/deployments`;

const listing = readOperation<AccountAt>({
  name: "Deployments_List",
  family: "CognitiveServices",
  role: "Reader",
  path: pathOf,
});
const single = readOperation<DeploymentAt>({
  name: "Deployments_Get",
  family: "CognitiveServices",
  role: "Reader",
  path: (at) => `${pathOf(at)}/${encodeURIComponent(at.name)}`,
});

/** What no encoding brings into a path: an address drops segments of dots, and half a character has no bytes. */
const UNSPEAKABLE = /^\.{0,2}$|\p{Surrogate}/u;

/** Names come from Azure and from links. One that would lead elsewhere names nothing there is: so nobody is asked. */
export function mustBeNamed(operation: string, names: readonly string[]): void {
  if (!names.some((name) => UNSPEAKABLE.test(name))) return;
  const words = { code: null, message: null };
  const ids = { clientRequestId: null, requestId: null, correlationId: null };
  throw new AzureError({ operation, at: Date.now(), ...ids, kind: "not-found", words });
}

/** The deployments of one resource, each once: a page may repeat what another had. @throws AzureError */
export async function readDeployments(azure: Azure, at: AccountAt, options: CallOptions): Promise<Listing<Deployment>> {
  mustBeNamed(listing.name, [at.subscription, at.resourceGroup, at.account]);
  const whole = await list(azure, listing, at, deploymentWire, options);
  const byId = new Map(whole.items.map((row) => [row.id.toLowerCase(), toDeployment(row)]));
  return { ...whole, items: [...byId.values()] };
}

/** One deployment. @throws AzureError `not-found` when there is none of that name */
export async function readDeployment(
  azure: Azure,
  at: DeploymentAt,
  options: CallOptions,
): Promise<Answer<Deployment>> {
  mustBeNamed(single.name, [at.subscription, at.resourceGroup, at.account, at.name]);
  const { data, evidence } = parseAnswer(await azure.call(single, at, null, options), deploymentWire);
  return { data: toDeployment(data), evidence };
}
