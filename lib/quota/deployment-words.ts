/** How far a deployment is. */
export interface DeploymentState {
  is: "creating" | "succeeded" | "failed" | "other" | "unknown";
  /** Hostile text where it is another state. */
  words: string;
}

/**
 * Azure's provisioning state in words. Its answer about a deployment has no field for why one failed
 * (azure-rest-api-specs, cognitiveservices 2026-09-01, DeploymentProperties; read 2026-11-21).
 */
export function stateOf(state: string | null): DeploymentState {
  switch (state?.toLowerCase()) {
    case undefined:
      return { is: "unknown", words: "unknown" };
    case "creating":
      return { is: "creating", words: "creating" };
    case "succeeded":
      return { is: "succeeded", words: "succeeded" };
    case "failed":
      return { is: "failed", words: "failed, no reason told" };
    default:
      return { is: "other", words: state ?? "unknown" };
  }
}

/** DeploymentModelVersionUpgradeOption, the same specification. */
const policies: ReadonlyMap<string, string> = new Map([
  ["oncenewdefaultversionavailable", "when Azure names a new default version"],
  ["oncecurrentversionexpired", "when the version expires"],
  ["noautoupgrade", "never by itself"],
]);

/** When Azure moves a deployment to another model version; a word that is new stands as Azure wrote it: hostile text. */
export const upgradeWords = (policy: string | null): string =>
  policy === null ? "unknown" : (policies.get(policy.toLowerCase()) ?? policy);
