import { type AzureClient, type AzureFailure, early, failureOf, loaded } from "@/lib/azure";
import { azureQuery } from "@/lib/query";
import { MINUTE_MS } from "@/lib/time";
import type { Creation } from "./create";
import type { NewDeployment } from "./deployments";

const wire = early(() => import("./wire"));

const STALE_MS = 2 * MINUTE_MS; // people make and resize them while they look at the quota

/** Azure compares ids without case, so two spellings are one question. */
const keyOf = (...ids: string[]) => ids.map((id) => id.toLowerCase());

interface AccountPlace {
  subscription: string;
  resourceGroup: string;
  name: string;
}

/** The deployments of one resource: Azure has no list of a whole subscription's. */
export const deploymentsQuery = (client: AzureClient, { subscription, resourceGroup, name }: AccountPlace) =>
  azureQuery(client, {
    key: ["deployments", ...keyOf(subscription, resourceGroup, name)],
    staleMs: STALE_MS,
    wire,
    read: ({ readDeployments }, azure, options) =>
      readDeployments(azure, { subscription, resourceGroup, account: name }, options),
  });

interface DeploymentPlace {
  subscription: string;
  resourceGroup: string;
  account: string;
  name: string;
}

/** One deployment, by its name. */
export const deploymentQuery = (client: AzureClient, at: DeploymentPlace) =>
  azureQuery(client, {
    key: ["deployment", ...keyOf(at.subscription, at.resourceGroup, at.account, at.name)],
    staleMs: STALE_MS,
    wire,
    read: ({ readDeployment }, azure, options) => readDeployment(azure, at, options),
  });

/**
 * Creates a deployment where its name is free; a failure is an answer, too. It is no question: nothing asks it again, and leaving
 * the page does not take it back.
 */
export async function createWhereFree(client: AzureClient, plan: NewDeployment): Promise<Created> {
  try {
    const [creating, azure] = await Promise.all([loaded(() => import("./create")), client.open()]);
    return await creating.createWhereFree(azure, plan, { signal: new AbortController().signal });
  } catch (error) {
    return { is: "failed", failure: failureOf(error) };
  }
}

type Created = Creation | { is: "failed"; failure: AzureFailure };

/** The answers that another deployment makes old, by the second part of their keys. */
export const changedByCreation: readonly string[] = ["deployments", "deployment", "usages", "capacities"];
