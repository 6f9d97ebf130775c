import { type AuthError, BrowserAuthError, InteractionRequiredAuthError, ServerError } from "@azure/msal-browser";
import { expect, test } from "vitest";
import { noTokenBecause, silentAnswer } from "./entra-trouble";

const id = "correlation";
const noted =
  "AADSTS65004: User declined to consent to access the app. Trace ID: 0e1 Correlation ID: 8f2 Timestamp: 2026-11-22 08:00:00Z";

test.each<[says: string, error: unknown, because: string, code: string | null]>([
  ["a blocked window", new BrowserAuthError("popup_window_error", id), "pop-up-blocked", null],
  ["a closed window", new BrowserAuthError("user_cancelled", id), "pop-up-closed", null],
  [
    "a window whose place another took",
    new BrowserAuthError("interaction_in_progress_cancelled", id),
    "pop-up-closed",
    null,
  ],
  ["no network", new BrowserAuthError("no_network_connectivity", id), "authority-unreachable", null],
  ["consent refused, in OAuth's word", new ServerError("access_denied", id, "no"), "declined", "access_denied"],
  ["consent refused, in Entra's number", new ServerError("invalid_grant", id, noted), "declined", "AADSTS65004"],
  [
    "consent that only an administrator can give",
    new InteractionRequiredAuthError("consent_required", id, "AADSTS90094: The grant requires admin permission."),
    "declined",
    "AADSTS90094",
  ],
  ["an ended session", new InteractionRequiredAuthError("login_required", id, "ended"), "needs-person", null],
  [
    "an application nobody knows",
    new ServerError("unauthorized_client", id, "AADSTS700016: Application was not found in the directory."),
    "authority",
    "AADSTS700016",
  ],
  ["what MSAL did not make", new TypeError("broken"), "authority", null],
])("%s", (_says, error, because, code) => {
  const found = noTokenBecause(error);
  expect(found.because).toBe(because);
  expect(found.words.code).toBe(code);
});

test("the authority's words are shown without the person, tokens, and the ids below them", () => {
  const message =
    "AADSTS50020: User account 'ann@contoso.example' from identity provider 'live.com' got eyJhbGciOi.eyJzdWIi.sig. Trace ID: 123\r\nMore";
  const { words } = noTokenBecause(new ServerError("invalid_request", id, message));
  expect(words).toEqual({
    code: "AADSTS50020",
    message: "User account '…' from identity provider 'live.com' got ….",
  });
});

test.each<[says: string, error: AuthError, isAnswer: boolean]>([
  ["nobody is signed in there: it answered", new InteractionRequiredAuthError("login_required", id), true],
  ["it refused: it answered", new ServerError("invalid_request", id, "AADSTS9002326: Cross-origin"), true],
  ["nothing came back in time", new BrowserAuthError("timed_out", id), false],
  ["it cannot be reached", new BrowserAuthError("get_request_failed", id), false],
])("asked silently: %s", (_says, error, isAnswer) => expect(silentAnswer(error).isAnswer).toBe(isAnswer));
