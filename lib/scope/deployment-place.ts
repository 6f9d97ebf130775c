import { parseAsSubscription } from "./search-params";

/** Where one deployment is: what Azure's id of it names. */
export interface DeploymentPlace {
  /** A GUID in lower case. */
  subscription: string;
  resourceGroup: string;
  account: string;
  name: string;
}

/** Azure compares ids without case, and answers in several. Each name is one segment. */
const ID =
  /^\/subscriptions\/([^/]+)\/resourceGroups\/([^/]+)\/providers\/Microsoft\.CognitiveServices\/accounts\/([^/]+)\/deployments\/([^/]+)$/i;

/** Resource groups: "Naming rules and restrictions for Azure resources", Microsoft Learn; read 2026-11-21. No full stop at the end. */
const GROUP = /^[\p{L}\p{M}\p{N}_().-]{0,89}[\p{L}\p{M}\p{N}_()-]$/u;

/** Azure's own pattern of accountName (azure-rest-api-specs, cognitiveservices 2026-09-01; read 2026-11-21), and a length for links. */
const ACCOUNT = /^[a-zA-Z0-9][a-zA-Z0-9_.-]{0,99}$/;

/**
 * Azure documents no pattern of deployments' names, so this one is wide. It begins with a letter, digit or underscore: `az` takes
 * "-x" for an option and "@x" for a file. No markup, no control characters, nothing that an address gives a meaning of its own.
 */
const NAME = /^(?![^]*[\\?#%&])[\p{L}\p{N}_][\p{L}\p{M}\p{N}\p{P} ]{0,259}$/u;

/** Null for anything that is not Azure's id of a deployment. */
export function deploymentPlace(id: string): DeploymentPlace | null {
  const [, subscriptionText = "", resourceGroup = "", account = "", name = ""] = ID.exec(id) ?? [];
  const subscription = parseAsSubscription.parse(subscriptionText);
  if (subscription === null || !GROUP.test(resourceGroup) || !ACCOUNT.test(account) || !NAME.test(name)) return null;
  return { subscription, resourceGroup, account, name };
}

/** Azure's id of it. */
export const deploymentId = ({ subscription, resourceGroup, account, name }: DeploymentPlace) =>
  `/subscriptions/${subscription}/resourceGroups/${resourceGroup}/providers/Microsoft.CognitiveServices` +
  `/accounts/${account}/deployments/${name}`;
