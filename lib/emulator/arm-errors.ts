/**
 * Resource Manager's refusals, in its own envelope `{ error: { code, message } }`.
 * The envelope is specified; codes and wording follow what Resource Manager is known to say and are promised nowhere.
 * @see specification/common-types/resource-management (ErrorResponse) in Azure/azure-rest-api-specs
 */
export class ArmError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly headers: Readonly<Record<string, string>> = {},
    readonly details: readonly { code: string; message: string }[] = [],
  ) {
    super(message);
    this.name = "ArmError";
  }

  get body(): object {
    const { code, message, details } = this;
    return { error: { code, message, ...(details.length > 0 && { details }) } };
  }
}

/**
 * As Azure Monitor refuses at the scope of a subscription: without the envelope.
 * @see ErrorContract in metrics_API.json, api-version 2024-02-01, of Azure/azure-rest-api-specs, commit 63fca1d9
 */
export class BareError extends ArmError {
  override get body(): object {
    const { code, message } = this;
    return { code, message };
  }
}

/** Where a role stands on single accounts, not on the subscription, Monitor says 401 of the subscription's metrics. */
export const metricsUnauthorized = (person: { name: string }, action: string, scope: string) =>
  new BareError(
    401,
    "Unauthorized",
    `The client '${person.name}' is not authorized to perform action '${action}' over scope '${scope}'.`,
  );

const SIGN_IN = 'Bearer authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize"';

export const missingToken = () =>
  new ArmError(401, "AuthenticationFailed", "Authentication failed. The 'Authorization' header is missing.", {
    "WWW-Authenticate": SIGN_IN,
  });

export const invalidToken = () =>
  new ArmError(401, "InvalidAuthenticationToken", "The access token is invalid.", {
    "WWW-Authenticate": `${SIGN_IN}, error="invalid_token", error_description="The access token is invalid."`,
  });

export const authorizationFailed = (person: { name: string; objectId: string }, action: string, scope: string) =>
  new ArmError(
    403,
    "AuthorizationFailed",
    `The client '${person.name}' with object id '${person.objectId}' does not have authorization to perform action ` +
      `'${action}' over scope '${scope}' or the scope is invalid. If access was recently granted, please refresh your ` +
      "credentials.",
  );

export const wrongTenant = (tenantOfToken: string, tenant: string) =>
  new ArmError(
    401,
    "InvalidAuthenticationTokenTenant",
    `The access token is from the wrong issuer 'https://sts.windows.net/${tenantOfToken}/'. It must match the tenant ` +
      `'https://sts.windows.net/${tenant}/' associated with this subscription. Please use the authority (URL) ` +
      `'https://login.windows.net/${tenant}' to get the token.`,
    { "WWW-Authenticate": `${SIGN_IN}, error="invalid_token", error_description="The wrong issuer."` },
  );

export const subscriptionNotFound = (id: string) =>
  new ArmError(404, "SubscriptionNotFound", `The subscription '${id}' could not be found.`);

export const invalidSubscriptionId = (id: string) =>
  new ArmError(400, "InvalidSubscriptionId", `The provided subscription identifier '${id}' is malformed or invalid.`);

export const resourceGroupNotFound = (name: string) =>
  new ArmError(404, "ResourceGroupNotFound", `Resource group '${name}' could not be found.`);

export const accountNotFound = (account: string, group: string) =>
  new ArmError(
    404,
    "ResourceNotFound",
    `The Resource 'Microsoft.CognitiveServices/accounts/${account}' under resource group '${group}' was not found. For ` +
      "more details please go to https://aka.ms/ARMResourceNotFoundFix",
  );

export const deploymentNotFound = (deployment: string, account: string) =>
  new ArmError(
    404,
    "DeploymentNotFound",
    `The deployment '${deployment}' of the account '${account}' could not be found.`,
  );

export const locationNotAvailable = (location: string, resourceType: string, known: readonly string[]) =>
  new ArmError(
    400,
    "LocationNotAvailableForResourceType",
    `The provided location '${location}' is not available for resource type ` +
      `'Microsoft.CognitiveServices/${resourceType}'. List of available regions for the resource type is ` +
      `'${known.join(",")}'.`,
  );

export const badRequest = (code: string, message: string) => new ArmError(400, code, message);

export const methodNotAllowed = (method: string, allow: string) =>
  new ArmError(405, "MethodNotAllowed", `The requested resource does not support http method '${method}'.`, {
    Allow: allow,
  });

export const unknownPath = (url: string) =>
  new ArmError(404, "NotFound", `No HTTP resource was found that matches the request URI '${url}'.`);

export const notImitatedYet = (method: string, path: string) =>
  new ArmError(501, "NotImplemented", `Azure knows ${method} ${path}; this emulator does not imitate it yet.`);

export const throttled = (kind: string, subscription: string | undefined, actor: string, seconds: number) =>
  new ArmError(
    429,
    "SubscriptionRequestsThrottled",
    `Number of '${kind}' requests for ${subscription ? `subscription '${subscription}'` : "tenant"} actor '${actor}' ` +
      `exceeded. Please try again after '${seconds}' seconds after additional tokens are available. Refer to ` +
      "https://aka.ms/arm-throttling for additional information.",
    { "Retry-After": String(seconds) },
  );

/**
 * Resource Graph's own refusal, as github.com/Azure/azure-cli-extensions issue 3325 shows it (read 2026-11-21). How long to wait
 * stands in its quota headers alone.
 */
export const queriesThrottled = () =>
  new ArmError(
    429,
    "RateLimiting",
    "Please provide below info when asking for support: see the headers of this answer.",
    {},
    [
      {
        code: "RateLimiting",
        message:
          "Client application has been throttled and should not attempt to repeat the request until an amount of time has " +
          "elapsed. Please see https://aka.ms/resourcegraph-throttling for help.",
      },
    ],
  );
