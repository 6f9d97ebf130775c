import { expect, test } from "vitest";
import type { AzToken } from "./az";
import { createTokens } from "./tokens";

const HOUR_MS = 3_600_000;
const person = { tenant: "t", account: "a", name: "Planner" };

/** `az`, counted, with a clock that a test sets. */
function counted(lifetimeMs = HOUR_MS) {
  const az = { asked: 0, nowMs: 0, fails: null as Error | null };
  const tokens = createTokens(
    async (): Promise<AzToken> => {
      az.asked += 1;
      const nth = az.asked;
      await Promise.resolve();
      if (az.fails) throw az.fails;
      return { token: `token ${nth}`, person, expiresAtMs: az.nowMs + lifetimeMs };
    },
    () => az.nowMs,
  );
  return { az, tokens };
}

test("many calls at once ask az once, and later ones not at all", async () => {
  const { az, tokens } = counted();
  const all = await Promise.all(Array.from({ length: 40 }, () => tokens.get("call")));
  expect(new Set(all.map(({ token }) => token))).toEqual(new Set(["token 1"]));
  az.nowMs = 54 * 60_000;
  expect((await tokens.get("call")).token).toBe("token 1");
  expect(az.asked).toBe(1);
});

test("five minutes before it ends there is a new one", async () => {
  const { az, tokens } = counted();
  await tokens.get("call");
  az.nowMs = HOUR_MS - 5 * 60_000 + 1;
  expect((await tokens.get("call")).token).toBe("token 2");
});

test("I1: a refused token is replaced, forty refusals by one", async () => {
  const { az, tokens } = counted();
  await tokens.get("call");
  az.nowMs = 10_000;
  await Promise.all(Array.from({ length: 40 }, () => tokens.get("renewal")));
  expect((await tokens.get("renewal")).token).toBe("token 2");
  expect(az.asked).toBe(2);
  az.nowMs = 15_000;
  expect((await tokens.get("renewal")).token).toBe("token 3");
});

test("a page that begins asks who it is now, though not for each of three tabs", async () => {
  const { az, tokens } = counted();
  await tokens.get("look");
  await tokens.get("look");
  expect(az.asked).toBe(1);
  az.nowMs = 61_000;
  await tokens.get("look");
  expect(az.asked).toBe(2);
});

test("a failure holds for a second of calls, and for no person who tries again", async () => {
  const { az, tokens } = counted();
  az.fails = new Error("missing");
  for (let nth = 0; nth < 5; nth += 1) await expect(tokens.get("call")).rejects.toThrow("missing");
  expect(az.asked).toBe(1);
  await expect(tokens.get("look")).rejects.toThrow("missing");
  expect(az.asked).toBe(2);
  az.fails = null;
  expect((await tokens.get("look")).token).toBe("token 3");
  expect((await tokens.get("call")).token).toBe("token 3");
});

test("what is forgotten is asked for anew", async () => {
  const { az, tokens } = counted();
  await tokens.get("call");
  tokens.forget();
  await tokens.get("call");
  expect(az.asked).toBe(2);
});
