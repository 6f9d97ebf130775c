import { ArmError, badRequest } from "./arm-errors";
import type { Family, Operation } from "./operations";

/**
 * The versions this Azure answers in, newest first.
 * @see specification/cognitiveservices/resource-manager, specification/resources/resource-manager and
 *   specification/resourcegraph/resource-manager, specification/monitor/resource-manager in Azure/azure-rest-api-specs, read 2026-11-21; Resource Graph's 2024-04-01 is
 *   the version that the official client @azure/arm-resourcegraph 5.0.0 asks in
 */
export const apiVersions: Readonly<Record<Family, readonly string[]>> = {
  "cognitive-services": ["2026-09-01", "2026-05-01", "2025-09-01", "2025-06-01", "2024-10-01"],
  subscriptions: ["2022-12-01", "2021-01-01", "2020-01-01"],
  monitor: ["2024-02-01", "2023-10-01", "2021-05-01"],
  "resource-graph": ["2024-04-01", "2021-03-01", "2019-04-01"],
};

/** @returns the version asked for; throws Resource Manager's own refusal when it is missing or not supported */
export function chosenApiVersion(
  asked: string | null,
  operation: Operation,
  supported: readonly string[],
  refusalStatus = 400,
): string {
  if (!asked) {
    throw badRequest(
      "MissingApiVersionParameter",
      "The api-version query parameter (?api-version=) is required for all requests.",
    );
  }
  const found = supported.find((version) => version === asked.toLowerCase());
  if (found) return found;
  if (operation.family === "subscriptions") {
    throw new ArmError(
      refusalStatus,
      "InvalidApiVersionParameter",
      `The api-version '${asked}' is invalid. The supported versions are '${supported.join(",")}'.`,
    );
  }
  throw new ArmError(
    refusalStatus,
    "NoRegisteredProviderFound",
    `No registered resource provider found for location 'global' and API version '${asked}' for type ` +
      `'${operation.resourceType}'. The supported api-versions are '${supported.join(", ")}'.`,
  );
}

/** @throws RangeError naming the versions there are: a misspelled one would quietly change nothing */
export function mustBeKnown(versions: readonly string[]): void {
  const known = Object.values(apiVersions).flat();
  const wrong = versions.find((version) => !known.includes(version));
  if (wrong) throw new RangeError(`There is no api-version '${wrong}' here. There are: ${known.join(", ")}.`);
}
