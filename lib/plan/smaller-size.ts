import type { Deployment } from "@/lib/sources/deployments";
import type { DeploymentType, Ptu } from "@/lib/units";
import type { PlannedModel } from "./planned-load";
import type { DeployedSize } from "./planned-size";

interface Compared {
  planned: DeployedSize;
  model: PlannedModel;
  type: DeploymentType;
  /** What stands. */
  than: Deployment;
}

const isSame = (a: string | null, b: string) => a?.toLowerCase() === b.toLowerCase();

/** The official size of the load, where it is below what stands of the same model version and type; null otherwise. */
export function smallerSize({ planned: { size, from }, model, type, than }: Compared): Ptu | null {
  const stands = than.sizeInForce ?? than.size;
  if (from !== "calculator" || size.is !== "value" || stands === null) return null;
  const isAlike = isSame(than.skuName, type.skuName) && isSameModel(than, model);
  return isAlike && size.value < stands ? size.value : null;
}

const isSameModel = ({ model: { name, version } }: Deployment, model: PlannedModel) =>
  isSame(name, model.name) && isSame(version, model.version);

/** What a deployment runs, where that is another model version than the planned one; null where it is the same, or not known. */
export function otherModel(deployment: Deployment, model: PlannedModel): string | null {
  const { name, version } = deployment.model;
  return name === null || isSameModel(deployment, model) ? null : [name, version].filter(Boolean).join(" ");
}
