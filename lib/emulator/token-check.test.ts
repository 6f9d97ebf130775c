import { describe, expect, test } from "vitest";
import { createEmulator, type EmulatorOptions } from "./emulator";
import { otherTenantId, tenantId } from "./seeds/subscriptions";
import { ask, calculatorPath, sol, subscriptionsPath } from "./test-calls";
import type { TokenVerdict } from "./token-check";

const planner = "5b0a3c1e-7d52-4f0c-9a41-2f6d8c3b7e10";
const right = (over: Partial<Extract<TokenVerdict, { is: "right" }>> = {}): TokenVerdict => ({
  is: "right",
  objectId: planner,
  tenantId,
  contexts: [],
  ...over,
});

const checking = (verdict: TokenVerdict, options: EmulatorOptions = {}) =>
  createEmulator({ checkToken: () => Promise.resolve(verdict), ...options });

describe("a token that is checked and wrong is refused in Azure's codes, and counted", () => {
  test.each([
    ["expired", "ExpiredAuthenticationToken"],
    ["audience", "InvalidAuthenticationTokenAudience"],
    ["signature", "InvalidAuthenticationToken"],
    ["not yet valid", "InvalidAuthenticationToken"],
    ["unreadable", "InvalidAuthenticationToken"],
  ] as const)("%s: %s", async (because, code) => {
    const emulator = checking({ is: "wrong", because });
    const told = await ask(emulator, subscriptionsPath);
    expect([told.status, told.json.error]).toEqual([401, expect.objectContaining({ code })]);
    expect(told.headers.get("www-authenticate")).toContain('error="invalid_token"');
    expect(emulator.journal.counters().refusedTokens).toEqual({ [because]: 1 });
  });

  test("no token at all is no wrong token", async () => {
    const emulator = checking(right());
    const told = await ask(emulator, subscriptionsPath, { token: null });
    expect([told.status, told.json.error]).toEqual([401, expect.objectContaining({ code: "AuthenticationFailed" })]);
    expect(emulator.journal.counters().refusedTokens).toEqual({});
  });
});

describe("a right token is the person of its object id and tenant", () => {
  test.each([
    ["the planner at home sees three subscriptions", right(), 3],
    ["the same object id in another tenant is nobody known there", right({ tenantId: otherTenantId }), 0],
    ["a stranger whom the authority vouches for sees none", right({ objectId: "someone" }), 0],
    ["finops sees development alone", right({ objectId: "f19b4e72-6a8d-4d05-93c7-2b7e0a5d1c64" }), 1],
  ])("%s", async (_says, verdict, expected) => {
    const { status, json } = await ask(checking(verdict), subscriptionsPath);
    expect(status).toBe(200);
    expect(json.value).toHaveLength(expected);
  });

  test("it is checked against the origin that was called", async () => {
    const audiences: string[] = [];
    const emulator = createEmulator({
      checkToken: (_token, audience) => (audiences.push(audience), Promise.resolve(right())),
    });
    await ask(emulator, subscriptionsPath);
    expect(audiences).toEqual(["https://management.example"]);
  });
});

describe("a claims challenge", () => {
  const claims = '{"access_token":{"acrs":{"essential":true,"value":"c1"}}}';
  const asked = (header: string | null) => atob(/claims="([^"]+)"/.exec(header ?? "")?.[1] ?? "");

  test("comes where the check says that more is asked", async () => {
    const told = await ask(checking({ is: "challenged", claims }), subscriptionsPath);
    expect(told.status).toBe(401);
    expect(asked(told.headers.get("www-authenticate"))).toBe(claims);
  });

  test.each([
    ["is repeated while the token shows nothing", [], 401],
    ["is repeated while it shows something else", ["c2"], 401],
    ["ends once it shows what was asked", ["c1"], 200],
  ])("of I3-shown %s", async (_says, contexts, expected) => {
    const emulator = checking(right({ contexts }), { scenario: "I3-shown" });
    const told = await ask(emulator, calculatorPath(), { body: sol(18) });
    expect(told.status).toBe(expected);
    if (expected === 401) expect(asked(told.headers.get("www-authenticate"))).toBe(claims);
  });
});
