import { afterEach, expect, test, vi } from "vitest";
import { AzureError } from "./failure";
import { askOwnServer } from "./own-server";

afterEach(() => vi.unstubAllGlobals());

/** What comes of asking a server that answers so: its JSON, or the failure. */
async function asked(answer: () => Promise<Response> | Response, signal = new AbortController().signal) {
  const fetched = vi.fn(async (..._call: Parameters<typeof fetch>) => answer());
  vi.stubGlobal("fetch", fetched);
  const read = await askOwnServer({ operation: "RetailPrices_List", path: "/api/prices?x" }, { signal }).catch(
    (error: unknown) => {
      if (error instanceof AzureError) return error.failure;
      throw error;
    },
  );
  return { read, calls: fetched.mock.calls };
}
const throttled = { kind: "throttled", retryAtMs: 5, words: { code: null, message: null } };

test("it is asked once, without a token, and its JSON is the answer", async () => {
  const { read, calls } = await asked(() => Response.json({ a: 1 }));
  expect(read).toEqual({ a: 1 });
  expect(calls.map(([path, options]) => [path, options?.headers])).toEqual([["/api/prices?x", undefined]]);
});

test("a failure that the server tells is the failure", async () =>
  expect((await asked(() => Response.json({ failure: throttled }, { status: 503 }))).read).toMatchObject({
    ...throttled,
    operation: "RetailPrices_List",
  }));

test.each<[says: string, answer: () => Response]>([
  ["a failure of no kind", () => Response.json({ failure: { kind: "sunny" } }, { status: 502 })],
  [
    "a failure that a server of ours does not tell",
    () => Response.json({ failure: { kind: "signed-out", claims: null } }, { status: 502 }),
  ],
  ["a page", () => new Response("<html>", { status: 502 })],
  ["a page that calls itself a success", () => new Response("<html>")],
  ["nothing", () => new Response("")],
])("%s is no answer of ours", async (_says, answer) =>
  expect((await asked(answer)).read).toMatchObject({ kind: "unreadable" }),
);

test.each([
  [true, { kind: "unreachable", host: "Headroom's server" }],
  [false, { kind: "offline" }],
])("where the network is there (%s) and the server is not", async (onLine, failure) => {
  vi.stubGlobal("navigator", { onLine });
  expect((await asked(() => Promise.reject(new TypeError("fetch failed")))).read).toMatchObject(failure);
});

test("a question that was called off is no failure", async () => {
  const cancel = new AbortController();
  cancel.abort(new Error("called off"));
  await expect(asked(() => Promise.reject(new TypeError("aborted")), cancel.signal)).rejects.toThrow("called off");
});

test.each([
  ["HeadroomNoKey", "no-key"],
  ["HeadroomKeyUsed", "key-used"],
  ["HeadroomAzMissing", "az-missing"],
  ["HeadroomAzRefused", "az-refused"],
])("a 401 of our own server with %s says why nobody is signed in: %s", async (code, because) => {
  const answer = () => Response.json({ error: { code, message: "its words" } }, { status: 401 });
  expect((await asked(answer)).read).toMatchObject({ kind: "signed-out", because, words: { message: "its words" } });
});

test("what is sent along is JSON, with the headers of our own pages; nothing may be the answer", async () => {
  const fetched = vi.fn(async (..._call: Parameters<typeof fetch>) => new Response(null, { status: 204 }));
  vi.stubGlobal("fetch", fetched);
  const question = { operation: "az login", path: "/azure/key", post: { key: "k" }, headers: { "x-headroom": "1" } };
  expect(await askOwnServer(question, { signal: new AbortController().signal })).toBeNull();
  expect(fetched.mock.calls[0]?.[1]).toMatchObject({
    method: "POST",
    body: '{"key":"k"}',
    headers: { "x-headroom": "1", "content-type": "application/json" },
    redirect: "error",
  });
});
