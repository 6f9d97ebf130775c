import type { AzureWords, Cause, Described } from "./failure";
import type { SignedOutBecause } from "./signed-out";

export { NoToken, type SignedOutBecause } from "./signed-out";

const kept = "what you typed is kept";

const words: Record<SignedOutBecause, Described> = {
  refused: {
    title: "Sign in again",
    cause: "Azure no longer accepts this sign-in, also after it was renewed.",
    nextStep: `Sign in again; ${kept}.`,
  },
  "needs-person": {
    title: "Sign in again",
    cause: "Azure wants to know again who you are before it answers.",
    nextStep: `Go on with the sign-in; ${kept}.`,
  },
  left: {
    title: "You are signed out",
    cause: "Nothing of your Azure is left in this tab.",
    nextStep: "Sign in to go on.",
  },
  "left-elsewhere": {
    title: "You signed out in another tab",
    cause: "Nothing of your Azure is left in this tab.",
    nextStep: "Sign in to go on.",
  },
  "left-here": {
    title: "You are signed out here",
    cause:
      "Nothing of your Azure is left in this tab, but the sign-in service could not be told: there you may still be signed in.",
    nextStep: "Sign out there too, or close the browser.",
  },
  nobody: {
    title: "Sign in to see your Azure",
    cause: "Headroom asks Azure with your own rights, from this browser.",
    nextStep: "Sign in; the page you opened is kept.",
  },
  declined: {
    title: "The permission was not given",
    cause: "The sign-in ended without consent to read Azure Resource Manager on your behalf.",
    nextStep: "Sign in and accept, or ask an administrator of your tenant to consent for this app.",
  },
  "pop-up-blocked": {
    title: "The browser blocked the pop-up window",
    cause: "No sign-in was begun.",
    nextStep: "Sign in on this page instead, or allow pop-ups for this site.",
  },
  "pop-up-closed": {
    title: "The sign-in window was closed",
    cause: "The sign-in did not come to its end.",
    nextStep: "Sign in on this page instead, or try the window again.",
  },
  authority: {
    title: "The sign-in was refused",
    cause: "Microsoft Entra did not sign you in.",
    nextStep: "Open Connect to see which step fails, and what to change.",
  },
  "authority-unreachable": {
    title: "The sign-in service cannot be reached",
    cause: "The connection to Microsoft Entra broke or was refused; a proxy or firewall may be in the way.",
    nextStep: "Check the network, then try again.",
  },
  "no-key": {
    title: "This browser is not let in",
    cause: "In cli mode the address that npm start printed lets one browser in, and this one did not come by it.",
    nextStep: "Open the printed address in this browser; start Headroom again for a new one.",
  },
  "key-used": {
    title: "This address was used before",
    cause: "The address that npm start prints opens Headroom once.",
    nextStep: "Go on in the browser that opened it, or start Headroom again for a new one.",
  },
  "az-missing": {
    title: "The Azure CLI is not installed here",
    cause: "Headroom found no az on the PATH of the terminal it was started in.",
    nextStep: "Install the Azure CLI, run az login, then retry.",
  },
  "az-signed-out": {
    title: "The Azure CLI is not signed in",
    cause: "az has no account that is still valid.",
    nextStep: "Run az login in a terminal, then retry.",
  },
  "az-other-tenant": {
    title: "The Azure CLI is signed in to another tenant",
    cause: "az has no account in the tenant of HEADROOM_TENANT_ID.",
    nextStep: "Run az login --tenant with that tenant, then retry.",
  },
  "az-other-account": {
    title: "The Azure CLI is signed in as somebody else now",
    cause: "This page shows what the account before could see.",
    nextStep: "Load this page again to see what the new account may see.",
  },
  "az-refused": {
    title: "Sign in to the Azure CLI again",
    cause: "Azure no longer accepts the sign-in of az, or wants to know again who you are.",
    nextStep: `Run az logout and az login in a terminal, then retry; ${kept}.`,
  },
  "az-failed": {
    title: "The Azure CLI gave no token",
    cause: "az account get-access-token failed.",
    nextStep: "Run it in a terminal to see why, then retry.",
  },
  "server-unreachable": {
    title: "Headroom does not answer",
    cause: "It was stopped, or the connection to it broke.",
    nextStep: "Start it again and open the address it prints, or try again.",
  },
};

/** Why nobody is signed in, for a person; the authority's own words where it sent any. */
export function describeSignedOut(because: SignedOutBecause, { code, message }: AzureWords): Described {
  const described = words[because];
  const said = [code, message?.trim()].filter(Boolean).join(": ");
  return said === "" ? described : { ...described, cause: `${described.cause} It said: ${said}` };
}

interface SignedOut {
  claims: string | null;
  because: SignedOutBecause;
  words: AzureWords;
}

/** The failure of a call that had no token Azure takes. */
export const signedOut = ({ claims, because, words: said }: SignedOut): Cause => ({
  kind: "signed-out",
  claims,
  because,
  words: said,
  told: describeSignedOut(because, said),
});
