import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { cliSignIn } from "./cli";

const resourceManager = {
  ...{ url: "/azure", host: "management.azure.com" },
  behindUrl: "https://management.azure.com",
  commandUrl: "https://management.azure.com",
};
const person = { tenant: "t", account: "o", name: "Planner" };
const KEY = "AAAAAAAAAAAAAAAAAAAAAA";
let told: unknown[] = [];

/** A page at this address, and what our server answers to each path. */
function open(hash: string, answers: Record<string, () => Response>) {
  const seen: string[] = [];
  const address = { hash, pathname: "/size", search: "?ptu=1" };
  vi.stubGlobal("location", address);
  vi.stubGlobal("navigator", { onLine: true });
  vi.stubGlobal("history", {
    state: null,
    replaceState: (_state: unknown, _title: string, to: string) => {
      seen.push(`address ${to}`);
      address.hash = "";
    },
  });
  vi.stubGlobal("fetch", (path: string, init: RequestInit) => {
    seen.push(`${init.method ?? "GET"} ${path}`);
    return Promise.resolve(answers[path]?.() ?? Promise.reject(new TypeError("fetch failed")));
  });
  return { seen, signIn: cliSignIn({ resourceManager }) };
}
const refused = (code: string) => () => Response.json({ error: { code, message: "" } }, { status: 401 });
const who = () => Response.json(person);
const done = () => new Response(null, { status: 204 });

beforeEach(() => {
  told = [];
  vi.stubGlobal(
    "BroadcastChannel",
    class {
      postMessage = (said: unknown) => void told.push(said);
      close = () => {};
      addEventListener = () => {};
    },
  );
});
afterEach(() => vi.unstubAllGlobals());

test("the key leaves the address before anything is asked, is traded, and then it is asked who is there", async () => {
  const { seen, signIn } = open(`#key=${KEY}`, { "/azure/key": done, "/azure/who": who });
  expect(signIn.now()).toEqual({ is: "starting" });
  await signIn.start({ mayLeave: true });
  expect(seen).toEqual(["address /size?ptu=1", "POST /azure/key", "GET /azure/who"]);
  expect(signIn.now()).toMatchObject({ is: "signed-in", person });
});

test("calls bring along whose answers are shown, and whether the last token was refused; no token", async () => {
  const { signIn } = open("", { "/azure/who": who });
  await signIn.start({ mayLeave: true });
  const state = signIn.now();
  const getToken = state.is === "signed-in" ? state.getToken : null;
  expect(await getToken?.({ isRenewal: false, claims: null })).toEqual({
    "x-headroom": "1",
    "x-headroom-account": "t/o",
    "x-headroom-renew": "0",
  });
  expect(await getToken?.({ isRenewal: true, claims: "{}" })).toMatchObject({ "x-headroom-renew": "1" });
});

test.each([
  [
    "a used key where this browser was let in",
    `#key=${KEY}`,
    { "/azure/key": refused("HeadroomKeyUsed"), "/azure/who": who },
    "signed-in",
  ],
  [
    "a used key elsewhere",
    `#key=${KEY}`,
    { "/azure/key": refused("HeadroomKeyUsed"), "/azure/who": refused("HeadroomNoKey") },
    "key-used",
  ],
  ["no key", "", { "/azure/who": refused("HeadroomNoKey") }, "no-key"],
  ["az is missing", "", { "/azure/who": refused("HeadroomAzMissing") }, "az-missing"],
  ["the server is gone", "", {}, "server-unreachable"],
  ["something else answers", "", { "/azure/who": () => Response.json({ tenant: 1 }) }, "az-failed"],
  ["another part of an address", "#key=short", { "/azure/who": refused("HeadroomNoKey") }, "no-key"],
])("%s", async (_says, hash, answers, expected) => {
  const { signIn } = open(hash, answers);
  await signIn.start({ mayLeave: true });
  const state = signIn.now();
  expect(state.is === "signed-out" ? state.because : state.is).toBe(expected);
});

test("signing out empties this tab at once, tells the others, and gives the pass back", async () => {
  const { seen, signIn } = open("", { "/azure/who": who, "/azure/sign-out": done });
  await signIn.start({ mayLeave: true });
  const out = signIn.signOut();
  expect(signIn.now()).toMatchObject({ is: "signed-out", because: "left" });
  await out;
  expect(seen.at(-1)).toBe("POST /azure/sign-out");
  expect(told).toEqual(["signed-out"]);
});
