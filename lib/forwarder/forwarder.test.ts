import type { RequestListener } from "node:http";
import { afterEach, expect, test } from "vitest";
import { ours, person, PORT, S, told, upstream, type Upstream } from "./test-upstream";

let azure: Upstream | undefined;
afterEach(async () => {
  await azure?.close();
  azure = undefined;
  globalThis.headroomForwarder = undefined;
});
const open = async (answer: RequestListener = (_, response) => void response.end('{"value":[]}')) =>
  (azure = await upstream(answer));

const LIST = "/azure/subscriptions?api-version=2022-12-01";

test("a call of our own page goes on with the token of az, its path and query untouched, and nothing else of the page", async () => {
  const { call, heard } = await open();
  const response = await call(`/azure${S}/resourceGroups/rg%20(x)?api-version=1&%24skiptoken=a%3D`, {
    headers: {
      accept: "application/json",
      "x-ms-client-request-id": "id-1",
      authorization: "Bearer stolen",
      "x-forwarded-for": "10.0.0.1",
      "x-forwarded-host": "evil.example",
      "x-http-method-override": "DELETE",
      "x-original-url": "/providers/x",
      "x-headroom-account": "t/o",
      referer: "http://127.0.0.1:3000/size?secret",
    },
  });
  expect(await response.json()).toEqual({ value: [] });
  expect(heard).toHaveLength(1);
  expect(heard[0]).toMatchObject({
    method: "GET",
    url: `${S}/resourceGroups/rg%20(x)?api-version=1&%24skiptoken=a%3D`,
    body: "",
  });
  expect(heard[0]?.headers).toMatchObject({ authorization: "Bearer token-1", "x-ms-client-request-id": "id-1" });
  expect(
    Object.keys(heard[0]?.headers ?? {}).filter((name) => /^x-(?!ms-client)|cookie|referer|^origin$/.test(name)),
  ).toEqual([]);
});

test("of the answer come back its text, its type and what Azure says of waiting and ids: no cookie, no address, no CORS", async () => {
  const { call } = await open((_, response) => {
    response.writeHead(429, {
      "content-type": "application/json; charset=utf-8",
      "retry-after": "7",
      "x-ms-request-id": "r",
      "x-ms-correlation-request-id": "c",
      "x-ms-ratelimit-remaining-subscription-reads": "11",
      "set-cookie": "a=b",
      location: "https://evil.example/",
      "access-control-allow-origin": "*",
      "content-security-policy": "default-src *",
      "x-evil": "1",
    });
    response.end('{"error":{"code":"TooManyRequests","message":"…"}}');
  });
  const response = await call(LIST);
  expect(response.status).toBe(429);
  expect(Object.fromEntries(response.headers)).toEqual({
    "cache-control": "no-store, no-transform",
    "content-type": "application/json; charset=utf-8",
    "retry-after": "7",
    "x-ms-request-id": "r",
    "x-ms-correlation-request-id": "c",
    "x-ms-ratelimit-remaining-subscription-reads": "11",
  });
});

test.each<[says: string, target: string, init: RequestInit, expected: string]>([
  ["without the cookie", LIST, { headers: { cookie: "" } }, "401 HeadroomNoKey"],
  ["with another pass", LIST, { headers: { cookie: `headroom-${PORT}=x` } }, "401 HeadroomNoKey"],
  ["under another site's name", LIST, { headers: { host: "evil.example" } }, "403 HeadroomNotAllowed"],
  ["from another origin", LIST, { headers: { "sec-fetch-site": "same-site" } }, "403 HeadroomNotAllowed"],
  ["without our header", LIST, { headers: { "x-headroom": "" } }, "403 HeadroomNotAllowed"],
  ["with a way round", `/azure${S}/..%2f..%2fproviders`, {}, "403 HeadroomNotAllowed"],
  ["by another path of this server", "/emulator/subscriptions", {}, "403 HeadroomNotAllowed"],
  ["whose arrival nobody saw", "", {}, "403 HeadroomNotAllowed"],
  ["to delete", `/azure${S}`, { method: "DELETE" }, "403 HeadroomNotAllowed"],
  ["for somebody else's answers", LIST, { headers: { "x-headroom-account": "t/other" } }, "401 HeadroomAzOtherAccount"],
  [
    "with a question of 300 kB",
    "/azure/providers/Microsoft.ResourceGraph/resources",
    { method: "POST", body: "x".repeat(300_000) },
    "413 HeadroomTooLarge",
  ],
  ["for a key, with the key that was used", "/azure/key", { method: "POST", body: '{"key":""}' }, "401 HeadroomNoKey"],
  ["for a key, with something else", "/azure/key", { method: "POST", body: "[]" }, "403 HeadroomNotAllowed"],
  ["who it is, by a POST", "/azure/who", { method: "POST" }, "403 HeadroomNotAllowed"],
])("nothing goes on of a call %s", async (_says, target, init, expected) => {
  const { call, heard } = await open();
  expect(await told(await call(target, init))).toBe(expected);
  expect(heard).toEqual([]);
});

test("a deployment is created only where that is switched on", async () => {
  const { call, heard } = await open();
  const put = { method: "PUT", body: "{}", headers: { "if-none-match": "*", "content-type": "application/json" } };
  const target = `/azure${S}/resourceGroups/rg/providers/Microsoft.CognitiveServices/accounts/a/deployments/d?api-version=1`;
  expect(await told(await call(target, put))).toBe("403 HeadroomNotAllowed");
  expect(heard).toEqual([]);
  expect((await call(target, put, { HEADROOM_ALLOW_DEPLOY: "1" })).status).toBe(200);
  expect(heard).toMatchObject([{ method: "PUT", body: "{}", headers: { "if-none-match": "*" } }]);
});

test("a redirect is not followed", async () => {
  const { call, heard } = await open((_, response) => void response.writeHead(302, { location: "/elsewhere" }).end());
  expect(await told(await call(LIST))).toBe("502 HeadroomRedirect");
  expect(heard).toHaveLength(1);
});

test("Azure's 401 says that az is refused, keeps the challenge, and is answered anew with another token when asked", async () => {
  const challenge = 'Bearer error="insufficient_claims", claims="e30="';
  const { call, heard } = await open(
    (_, response) => void response.writeHead(401, { "www-authenticate": challenge }).end(),
  );
  const refused = await call(LIST);
  expect(refused.headers.get("www-authenticate")).toBe(challenge);
  expect(await told(refused)).toBe("401 HeadroomAzRefused");
  // Not within five seconds of the last: the renewal gets what has just been fetched.
  await call(LIST, { headers: { "x-headroom-renew": "1" } });
  expect(heard.map(({ headers }) => headers.authorization)).toEqual(["Bearer token-1", "Bearer token-1"]);
});

test("A6: an endless answer is read to the limit, and broken off at both ends", async () => {
  let written = 0;
  let isOver = () => {};
  const over = new Promise<void>((resolve) => (isOver = resolve));
  const piece = Buffer.alloc(1_048_576, "x");
  const { call } = await open((_, response) => {
    const write = () => {
      do written += 1;
      while (response.write(piece));
    };
    response.on("drain", write).on("close", () => isOver());
    write();
  });
  const response = await call(LIST);
  let read = 0;
  const reading = (async () => {
    for await (const part of response.body ?? []) read += part.byteLength;
  })();
  await expect(reading).rejects.toThrow();
  await over;
  expect(read / piece.byteLength).toBeLessThanOrEqual(49);
  expect(written).toBeLessThan(80);
});

test("A4: when the page goes away, the call ends", async () => {
  const gone = new AbortController();
  let isOver = () => {};
  const over = new Promise<void>((resolve) => (isOver = resolve));
  const { call } = await open((_, response) => {
    response.on("close", () => isOver());
    gone.abort();
  });
  await call(LIST, { signal: gone.signal });
  await over;
});

test("who it is comes from the token's own claims, and signing out ends what the cookie opened", async () => {
  const { call, heard } = await open();
  expect(await (await call("/azure/who")).json()).toEqual(person);
  const out = await call("/azure/sign-out", { method: "POST", body: "{}" });
  expect([out.status, out.headers.get("set-cookie")]).toEqual([204, expect.stringContaining(`headroom-${PORT}=;`)]);
  expect(await told(await call("/azure/who"))).toBe("401 HeadroomNoKey");
  expect(heard).toEqual([]);
});

test.each([["sample"], ["entra"]])("in %s mode there is no forwarder", async (mode) => {
  const { call } = await open();
  const id = { HEADROOM_CLIENT_ID: "11111111-2222-4333-8444-555555555555" };
  expect((await call(LIST, { headers: ours }, { HEADROOM_MODE: mode, ...id })).status).toBe(404);
});
