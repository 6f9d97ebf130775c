import { AuthError, InteractionRequiredAuthError } from "@azure/msal-browser";
import { NoToken, type SignedOutBecause } from "@/lib/azure";
import type { SilentAnswer } from "./sign-in";

/** MSAL's own codes (@azure/msal-browser 5, BrowserAuthErrorCodes and ClientAuthErrorCodes; read 2026-11-22). */
const known: Readonly<Record<string, SignedOutBecause>> = {
  popup_window_error: "pop-up-blocked",
  empty_window_error: "pop-up-blocked",
  user_cancelled: "pop-up-closed",
  interaction_in_progress_cancelled: "pop-up-closed",
  access_denied: "declined",
  consent_required: "declined",
  no_network_connectivity: "authority-unreachable",
  post_request_failed: "authority-unreachable",
  get_request_failed: "authority-unreachable",
  network_error: "authority-unreachable",
  endpoints_resolution_error: "authority-unreachable",
  openid_config_error: "authority-unreachable",
};

/** "AADSTS65004": Entra's own number of an error, which its documents are found by. */
const entraCode = (message: string) => /\bAADSTS\d{4,7}\b/.exec(message)?.[0] ?? null;

const LONGEST_MESSAGE = 300;

/** Entra's text names the person, and ends with ids on lines of their own; neither is shown. */
const firstLine = (message: string) =>
  (message.split(/\r?\n|\sTrace ID:/)[0] ?? "")
    .replace(/[^\s'"<>]+@[^\s'"<>]+/g, "…")
    .replace(/\beyJ[\w-]+\.[\w-]+(\.[\w-]*)?/g, "…")
    .slice(0, LONGEST_MESSAGE);

const words = ({ errorCode, errorMessage }: AuthError) => ({
  code: entraCode(errorMessage) ?? errorCode,
  message: firstLine(errorMessage.replace(/^AADSTS\d+:\s*/, "")),
});

/** Consent that only an administrator, or nobody yet, has given comes under several numbers. */
const consentCodes = /^AADSTS(65001|65004|90094|900941|65005|650057)$/;

/** Whatever MSAL rejected with, as our own reason and words. */
export function noTokenBecause(error: unknown): NoToken {
  if (!(error instanceof AuthError)) return new NoToken("authority");
  const said = words(error);
  if (consentCodes.test(said.code)) return new NoToken("declined", said);
  const because = known[error.errorCode];
  if (because === "authority-unreachable" || because?.startsWith("pop-up")) return new NoToken(because);
  if (because !== undefined) return new NoToken(because, said);
  if (error instanceof InteractionRequiredAuthError) return new NoToken("needs-person");
  return new NoToken("authority", said);
}

/** Why nobody was signed in silently. A refusal is an answer too: it came back to our redirect address, so that is registered. */
export const silentAnswer = (error: unknown): NonNullable<SilentAnswer> => {
  if (!(error instanceof AuthError)) return { code: "unknown", message: "", isAnswer: false };
  const isAnswer = !["timed_out", "monitor_window_timeout", "iframe_closed_prematurely"].includes(error.errorCode);
  return { ...words(error), isAnswer: isAnswer && known[error.errorCode] !== "authority-unreachable" };
};
