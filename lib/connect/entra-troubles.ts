import { addPermission, addResourcePrincipal, type App, consentForAll, setRedirect } from "./registration";

export type EntraStepKey = "client" | "authority" | "redirect" | "consent" | "call";

/** What one of the authority's errors means for whoever sets this app up. */
export interface Trouble {
  step: EntraStepKey;
  what: string;
  change: (app: App) => string;
  command?: (app: App) => string;
}

const registration = "Microsoft Entra admin center > App registrations > your app";
const enterprise = "Microsoft Entra admin center > Enterprise applications > your app";

const noRedirect: Trouble = {
  step: "redirect",
  what: "This address is not among the redirect addresses of the app registration.",
  change: ({ redirectUrl }) =>
    `Add ${redirectUrl}, letter for letter, under ${registration} > Authentication > Single-page application. The command replaces the list: name those you keep, too.`,
  command: setRedirect,
};
const otherPlatform: Trouble = {
  step: "redirect",
  what: "This address is registered, but for another platform than a single-page application.",
  change: ({ redirectUrl }) =>
    `Under ${registration} > Authentication, remove ${redirectUrl} from Web or Mobile and desktop, and add it to Single-page application.`,
  command: setRedirect,
};
const noApp: Trouble = {
  step: "client",
  what: "There is no such application in this tenant.",
  change: () =>
    `Compare HEADROOM_CLIENT_ID with the Application (client) ID on ${registration} > Overview, and HEADROOM_TENANT_ID with the tenant it stands in. An app of another tenant has to be multitenant, and known here.`,
  command: ({ clientId }) =>
    `az ad app list --all --query "[?appId=='${/^[\w-]+$/.test(clientId ?? "") ? clientId : ""}']"`,
};
const disabledApp: Trouble = {
  step: "client",
  what: "The application is disabled in this tenant.",
  change: () => `Switch on ${enterprise} > Properties > Enabled for users to sign in.`,
};
const noTenant: Trouble = {
  step: "authority",
  what: "The authority does not know this tenant.",
  change: ({ tenantId }) =>
    `HEADROOM_TENANT_ID is ${tenantId}: set it to the tenant's id or one of its domains. A tenant of another cloud needs HEADROOM_CLOUD.`,
  command: () => "az account show --query tenantId --output tsv",
};
const notMultitenant: Trouble = {
  step: "authority",
  what: "The application is for one tenant, and HEADROOM_TENANT_ID names none.",
  change: () =>
    `Set HEADROOM_TENANT_ID to that tenant's id; or choose accounts of any organization under ${registration} > Authentication.`,
  command: () => "az account show --query tenantId --output tsv",
};
const noConsent: Trouble = {
  step: "consent",
  what: "Nobody has consented yet that this app reads Azure Resource Manager on your behalf.",
  change: () =>
    `Sign in and accept. Where people may not consent for themselves, an administrator presses "Grant admin consent" under ${registration} > API permissions.`,
  command: consentForAll,
};
const declined: Trouble = {
  ...noConsent,
  what: "The consent was refused: nothing was let in.",
  change: () =>
    `Sign in again and accept; or an administrator presses "Grant admin consent" under ${registration} > API permissions.`,
};
const adminOnly: Trouble = {
  step: "consent",
  what: "In this tenant only an administrator may consent.",
  change: () =>
    `Hand the command to an administrator (Cloud Application Administrator is enough), or have "Grant admin consent" pressed under ${registration} > API permissions.`,
  command: consentForAll,
};
const noPermission: Trouble = {
  step: "consent",
  what: "The app registration does not list the permission for Azure Service Management.",
  change: () =>
    `Under ${registration} > API permissions, add Azure Service Management > Delegated > user_impersonation. Then consent again.`,
  command: (app) => `${addPermission(app)}\n${consentForAll(app)}`,
};
const noResource: Trouble = {
  step: "consent",
  what: "Azure Resource Manager is not known in this tenant.",
  change: () =>
    "This may be the wrong tenant (HEADROOM_TENANT_ID) or the wrong cloud (HEADROOM_CLOUD). Where both are right, an administrator makes it known:",
  command: addResourcePrincipal,
};
const stranger: Trouble = {
  step: "consent",
  what: "The account you chose is not in this tenant.",
  change: () =>
    "Sign in with another account, or have yours invited as a guest: Microsoft Entra admin center > Users > Invite external user.",
};
const notAssigned: Trouble = {
  step: "consent",
  what: "The application asks for an assignment, and you have none.",
  change: () =>
    `Have an administrator add you under ${enterprise} > Users and groups, or switch off Properties > Assignment required.`,
};
const conditional: Trouble = {
  step: "consent",
  what: "A Conditional Access policy blocks this sign-in.",
  change: () =>
    "Ask an administrator which policy it was: Microsoft Entra admin center > Monitoring & health > Sign-in logs > the entry > Conditional Access. The resource is Windows Azure Service Management API.",
};
const secondFactor: Trouble = {
  step: "consent",
  what: "Azure asks for a second factor.",
  change: () => "Sign in from here and complete it; where none is set up, set one up at https://aka.ms/mfasetup first.",
};
const tenantRestriction: Trouble = {
  step: "consent",
  what: "Your network or a tenant's access settings do not let you into this tenant.",
  change: () =>
    "Ask the administrator of your network (tenant restrictions), or of either tenant (cross-tenant access settings).",
};
const notOurs: Trouble = {
  step: "redirect",
  what: "The sign-in that failed asked for an ID token outright, which Headroom never does.",
  change: () =>
    "The error is another app's, or something changed the request on its way. Nothing has to be switched on under Implicit grant.",
};

/**
 * By number. Microsoft calls its texts and numbers guidance for people that may change: so nothing is decided by them here, they only
 * choose words; what is not listed is shown as it came.
 * Source: https://learn.microsoft.com/entra/identity-platform/reference-error-codes (2024-04-24); 9002326 as MSAL's users report it
 * (github.com/AzureAD/microsoft-authentication-library-for-js/issues/5196), 900941 from "Unexpected error when performing consent to an
 * application", 500113 as reported publicly; all read 2026-11-22.
 */
const byCode: readonly [Trouble, readonly string[]][] = [
  [noRedirect, ["50011", "500113", "900971", "70004"]],
  [otherPlatform, ["9002326", "7000218"]],
  [notOurs, ["700054"]],
  [noApp, ["700016", "700011"]],
  [disabledApp, ["70001", "7000112"]],
  [noTenant, ["90002", "90038", "50059", "90019"]],
  [notMultitenant, ["50194"]],
  [noConsent, ["65001"]],
  [declined, ["65004"]],
  [adminOnly, ["90093", "90094", "90095", "900941"]],
  [noPermission, ["65005", "650056", "650057"]],
  [noResource, ["500011", "650052"]],
  [stranger, ["50020", "50034", "51004", "50014", "90072", "16000", "16003"]],
  [notAssigned, ["50105"]],
  [conditional, ["53000", "53001", "53002", "53003", "530032", "530035", "50131"]],
  [secondFactor, ["50072", "50074", "50076", "50078", "50079", "53004"]],
  [tenantRestriction, ["50002", "500021", "500022", "500212", "500213"]],
];

const troubles = new Map<string, Trouble>(
  byCode.flatMap(([trouble, codes]) => codes.map((code) => [`AADSTS${code}`, trouble] as const)),
);

/** OAuth's own words, for an authority that has no numbers. Source: RFC 6749 4.1.2.1; OpenID Connect Core 3.1.2.6. */
const byWord: Readonly<Record<string, Trouble>> = {
  access_denied: declined,
  consent_required: noConsent,
  unauthorized_client: noApp,
};

/** That nobody is signed in yet is an answer, and no trouble. */
const noTrouble = /^(AADSTS50058|login_required|interaction_required)$/;

/** The first of Entra's numbers in a text. */
export const entraCodeIn = (text: string) => /\bAADSTS\d{4,8}\b/.exec(text)?.[0] ?? null;

/** @param code Entra's number or OAuth's word; null where it is no trouble, or none that is known */
export const troubleOf = (code: string): Trouble | null =>
  noTrouble.test(code) ? null : (troubles.get(code) ?? (Object.hasOwn(byWord, code) ? (byWord[code] ?? null) : null));

export const isTrouble = (code: string) => !noTrouble.test(code);
