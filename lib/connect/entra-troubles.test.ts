import { expect, test } from "vitest";
import { entraCodeIn, troubleOf } from "./entra-troubles";
import type { App } from "./registration";

const app: App = {
  clientId: "11111111-2222-4333-8444-555555555555",
  tenantId: "contoso.example",
  cloud: "public",
  redirectUrl: "https://headroom.contoso.example/signed-in",
};

test.each([
  ["AADSTS50011", "redirect", "Single-page application", "az rest --method PATCH"],
  ["AADSTS500113", "redirect", "Single-page application", "az rest --method PATCH"],
  ["AADSTS9002326", "redirect", "remove https://headroom.contoso.example/signed-in from Web", "az rest"],
  ["AADSTS7000218", "redirect", "remove https://headroom.contoso.example/signed-in from Web", "az rest"],
  ["AADSTS700054", "redirect", "Nothing has to be switched on under Implicit grant", null],
  ["AADSTS65001", "consent", "Grant admin consent", "admin-consent"],
  ["AADSTS65004", "consent", "Sign in again and accept", "admin-consent"],
  ["access_denied", "consent", "Sign in again and accept", "admin-consent"],
  ["consent_required", "consent", "Grant admin consent", "admin-consent"],
  ["AADSTS90094", "consent", "to an administrator", "admin-consent"],
  ["AADSTS900941", "consent", "to an administrator", "admin-consent"],
  ["AADSTS650057", "consent", "user_impersonation", "az ad app permission add"],
  ["AADSTS700016", "client", "HEADROOM_CLIENT_ID", "az ad app list"],
  ["AADSTS90002", "authority", "HEADROOM_TENANT_ID is contoso.example", "az account show"],
  ["AADSTS50194", "authority", "accounts of any organization", "az account show"],
  ["AADSTS50020", "consent", "Invite external user", null],
  ["AADSTS50105", "consent", "Users and groups", null],
  ["AADSTS500011", "consent", "HEADROOM_CLOUD", "az ad sp create --id 797f4846"],
  ["AADSTS53003", "consent", "Sign-in logs", null],
  ["AADSTS50076", "consent", "Sign in from here", null],
  ["AADSTS50079", "consent", "mfasetup", null],
] as const)("%s is about the step %s", (code, step, change, command) => {
  const trouble = troubleOf(code);
  expect(trouble?.step).toBe(step);
  expect(trouble?.what).toMatch(/^[A-Z].*\.$/);
  expect(trouble?.change(app)).toContain(change);
  expect(trouble?.command?.(app) ?? null).toEqual(command === null ? null : expect.stringContaining(command));
});

test.each([
  ["nobody being signed in", "login_required"],
  ["the same by number", "AADSTS50058"],
  ["a number that is not known", "AADSTS12345"],
  ["a name of every object's", "constructor"],
])("%s is no trouble that words are chosen for", (_says, code) => expect(troubleOf(code)).toBeNull());

test.each([
  ["a whole message", "error: AADSTS50011: The redirect URI …\r\nTrace ID: 1", "AADSTS50011"],
  ["the first of several", "AADSTS65001 AADSTS50011", "AADSTS65001"],
  ["none", "AADSTS", null],
  ["part of a word", "xAADSTS50011", null],
])("%s", (_says, text, code) => expect(entraCodeIn(text)).toBe(code));
