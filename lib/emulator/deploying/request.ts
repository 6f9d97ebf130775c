import { badRequest } from "../arm-errors";
import type { DeploymentFacts } from "../deployment";
import { invalidProperties } from "./refusals";

/** What the body of a deployment's PUT asks for. */
export type DeploymentAsked = {
  skuName: string;
  capacity: number;
  model: { format: string; name: string; version?: string };
  spilloverDeploymentName?: string;
  upgradePolicy?: DeploymentFacts["upgradePolicy"];
  serviceTier?: "Priority";
};

/** @throws ArmError for what is no deployment */
export function readDeployment(body: unknown): DeploymentAsked {
  if (!isMap(body))
    throw badRequest("InvalidRequestContent", "The request content was invalid and could not be deserialized.");
  const { sku, properties } = body;
  if (!isMap(sku) || typeof sku.name !== "string" || sku.name === "")
    throw invalidProperties("The sku name is required.");
  const { capacity } = sku;
  if (typeof capacity !== "number" || !Number.isInteger(capacity) || capacity < 1) {
    throw invalidProperties("The sku capacity must be a whole number greater than 0.");
  }
  if (!isMap(properties) || !isMap(properties.model)) throw invalidProperties("The properties.model is required.");
  const { format, name, version } = properties.model;
  if (
    typeof format !== "string" ||
    typeof name !== "string" ||
    !(version === undefined || typeof version === "string")
  ) {
    throw invalidProperties("The properties.model needs a format and a name.");
  }
  const { spilloverDeploymentName: spillover, versionUpgradeOption } = properties;
  return {
    skuName: sku.name,
    capacity,
    model: { format, name, ...(version && { version }) },
    ...(typeof spillover === "string" && spillover && { spilloverDeploymentName: spillover }),
    ...(properties.serviceTier === "Priority" && { serviceTier: "Priority" }),
    ...upgradePolicyOf(versionUpgradeOption),
  };
}

const others = ["OnceCurrentVersionExpired", "NoAutoUpgrade"] as const;

function upgradePolicyOf(option: unknown): Pick<DeploymentAsked, "upgradePolicy"> {
  if (option === undefined || option === "OnceNewDefaultVersionAvailable") return {};
  const upgradePolicy = others.find((each) => each === option);
  if (!upgradePolicy) throw invalidProperties("The versionUpgradeOption is not valid.");
  return { upgradePolicy };
}

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
