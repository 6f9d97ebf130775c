import { azOption, shellQuoted } from "@/lib/export";

/** What an app registration has to hold for this very app at this very address. */
export interface App {
  /** Null in the sample: then the commands take the variable APP, which the first of them fills. */
  clientId: string | null;
  /** Who may sign in: a tenant's id or domain, "organizations" or "common". */
  tenantId: string;
  cloud: "public" | "usgovernment" | "china";
  /** Scheme, host and port of the page, and the path that the authority leads back to. */
  redirectUrl: string;
}

/** The path that the authority leads back to (app/signed-in). */
export const REDIRECT_PATH = "/signed-in";

/**
 * Azure Service Management, and its one delegated permission, `user_impersonation`.
 * Source: sign-in logs and setup scripts of several public repositories, which agree; read 2026-11-22.
 */
const AZURE_SERVICE_MANAGEMENT = "797f4846-ba00-4fd7-ba43-dac1f8f63013";
const USER_IMPERSONATION = "41094075-9dad-400e-a0bd-54e686782033";

/** Source: https://learn.microsoft.com/graph/deployments (the US one is L4; DoD has dod-graph.microsoft.us); read 2026-11-22. */
const graphs = {
  public: "https://graph.microsoft.com",
  usgovernment: "https://graph.microsoft.us",
  china: "https://microsoftgraph.chinacloudapi.cn",
} as const;

const permission = [
  { resourceAppId: AZURE_SERVICE_MANAGEMENT, resourceAccess: [{ id: USER_IMPERSONATION, type: "Scope" }] },
];

/** An option that names the app: by its id, or by the variable that the first command fills. */
const idOf = ({ clientId }: App) => (clientId === null ? `--id "$APP"` : azOption("id", clientId));

const lines = (first: string, ...options: readonly string[]) => [first, ...options].join(" \\\n  ");

/** "organizations" and "common" name no one tenant. */
export const isOneTenant = ({ tenantId }: Pick<App, "tenantId">) =>
  tenantId !== "organizations" && tenantId !== "common";

/**
 * Creates the registration with its one permission.
 * Source: azure-cli, command_modules/role/_params.py (`ad app create`); read 2026-11-22.
 */
export const createApp = (audience: "AzureADMyOrg" | "AzureADMultipleOrgs") =>
  `APP=$(${lines(
    "az ad app create",
    "--display-name 'Headroom'",
    `--sign-in-audience ${audience}`,
    `--required-resource-accesses ${shellQuoted(JSON.stringify(permission))}`,
    "--query appId --output tsv",
  )})`;

/**
 * Registers this address for a single-page application; it takes the place of those registered before. `az ad app` has no option for
 * it (github.com/Azure/azure-cli/issues/31892, open; read 2026-11-22), Microsoft Graph has: learn.microsoft.com/graph/api/application-update.
 */
export const setRedirect = (app: App) =>
  lines(
    "az rest --method PATCH",
    `--url "${graphs[app.cloud]}/v1.0/applications/$(az ad app show ${idOf(app)} --query id --output tsv)"`,
    "--headers Content-Type=application/json",
    `--body ${shellQuoted(JSON.stringify({ spa: { redirectUris: [app.redirectUrl] } }))}`,
  );

/** Makes the app known in the tenant, then consents for everybody in it; an administrator runs it. */
export const consentForAll = (app: App) =>
  [`az ad sp create ${idOf(app)}`, `az ad app permission admin-consent ${idOf(app)}`].join("\n");

export const addPermission = (app: App) =>
  lines(
    `az ad app permission add ${idOf(app)}`,
    `--api ${AZURE_SERVICE_MANAGEMENT}`,
    `--api-permissions ${USER_IMPERSONATION}=Scope`,
  );

export const addResourcePrincipal = () => `az ad sp create --id ${AZURE_SERVICE_MANAGEMENT}`;

/** Starts Headroom with what was registered. */
export const startEntra = (app: App) =>
  [
    `HEADROOM_MODE=entra HEADROOM_CLIENT_ID=${app.clientId === null ? `"$APP"` : shellQuoted(app.clientId)}`,
    `HEADROOM_TENANT_ID="$(az account show --query tenantId --output tsv)"`,
    ...(app.cloud === "public" ? [] : [`HEADROOM_CLOUD=${app.cloud}`]),
    "npm start",
  ].join(" \\\n  ");

export const startCli = "az login\nnpm start -- --cli";
