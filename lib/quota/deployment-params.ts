import { createParser, createSerializer } from "nuqs/server";
import { deploymentId, deploymentPlace, type DeploymentPlace } from "@/lib/scope";
import { scopeParams } from "@/lib/scope/search-params";

export type { DeploymentPlace };

/** What a deployment's own page shows. */
export const deploymentParams = {
  /** Azure's id of the deployment. */
  id: createParser<DeploymentPlace>({ parse: deploymentPlace, serialize: deploymentId }),
};

const serialize = createSerializer({ ...deploymentParams, ...scopeParams });

/**
 * The page of one deployment.
 * @param subscriptions those that the link looks at, carried on
 * @returns null where its id is not one that a link takes: then there is no page
 */
export function deploymentHref(id: string, subscriptions: readonly string[]): string | null {
  const place = deploymentPlace(id);
  return place === null ? null : serialize("/quota/deployment", { id: place, subscriptions: [...subscriptions] });
}
