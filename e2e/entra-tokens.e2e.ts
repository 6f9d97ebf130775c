import { createEmulator } from "@/lib/emulator";
import { expect, test } from "@playwright/test";
import { startProvider, type TestProvider } from "./identity";

/** Raw requests: what this Azure takes, and what it refuses, of tokens that a real authority signed. */

const origin = "http://127.0.0.1:4000";
let provider: TestProvider;
test.beforeAll(async () => {
  provider = await startProvider();
});
test.afterAll(() => provider.close());

const hour = { audience: origin };
const [HEAD, BODY, SIGN] = [0, 1, 2];
const part = (token: string, which: number) => token.split(".")[which] ?? "";
const forged = async (change: object) => {
  const token = await provider.tokenFor(provider.people.planner, hour);
  const claims: unknown = JSON.parse(Buffer.from(part(token, BODY), "base64url").toString());
  const body = Buffer.from(JSON.stringify(Object.assign({}, claims, change))).toString("base64url");
  return { token, head: part(token, HEAD), body, sign: part(token, SIGN) };
};

async function asked(token: string) {
  const azure = createEmulator({ checkToken: provider.checkToken });
  const url = `${origin}/subscriptions?api-version=2022-12-01`;
  const answer = await azure.handle(new Request(url, { headers: { authorization: `Bearer ${token}` } }));
  const body: { value?: unknown[]; error?: { code: string } } = await answer.json();
  return { rows: body.value?.length, code: body.error?.code, refused: azure.journal.counters().refusedTokens };
}

test("a token of the authority for this very origin is taken, with a slash at its end or without", async () => {
  for (const audience of [origin, `${origin}/`])
    expect(await asked(await provider.tokenFor(provider.people.planner, { audience }))).toMatchObject({ rows: 3 });
  const guest = { audience: origin, tenantId: provider.otherTenantId };
  expect(await asked(await provider.tokenFor(provider.people.planner, guest))).toMatchObject({ rows: 1 });
});

test("one for another audience, one that is over, and one that is not valid yet are refused", async () => {
  const { planner } = provider.people;
  const refused = async (wish: object) => asked(await provider.tokenFor(planner, { audience: origin, ...wish }));
  expect(await refused({ audience: "https://management.azure.com" })).toMatchObject({
    code: "InvalidAuthenticationTokenAudience",
    refused: { audience: 1 },
  });
  expect(await refused({ lifetimeSeconds: -1 })).toMatchObject({
    code: "ExpiredAuthenticationToken",
    refused: { expired: 1 },
  });
  expect(await refused({ notBeforeSeconds: 60 })).toMatchObject({ refused: { "not yet valid": 1 } });
});

test("one whose words were changed, one that is not signed, and one that another authority signed are refused", async () => {
  const { head, body, sign } = await forged({ oid: "0d6f8c31-e4b2-47a9-8e5c-91f3b7d20a46" });
  expect(await asked(`${head}.${body}.${sign}`)).toMatchObject({ refused: { signature: 1 } });
  const none = Buffer.from('{"alg":"none"}').toString("base64url");
  expect(await asked(`${none}.${body}.`)).toMatchObject({ refused: { unreadable: 1 } });
  const other = await startProvider();
  const foreign = await other.tokenFor(other.people.planner, hour);
  await other.close();
  expect(await asked(foreign)).toMatchObject({ code: "InvalidAuthenticationToken", refused: { signature: 1 } });
  for (const text of ["sample", "a.b.c"]) expect(await asked(text)).toMatchObject({ refused: { unreadable: 1 } });
});
