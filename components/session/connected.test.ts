import { beforeEach, expect, test, vi } from "vitest";
import type { PublicConfiguration } from "@/lib/env";
import { observable, type SignIn, type SignInState } from "@/lib/session";
import { connections } from "./connected";

const state = observable<SignInState>({ is: "starting" });
vi.mock("@/lib/session", async (original) => ({
  ...(await original<typeof import("@/lib/session")>()),
  signInOf: (): SignIn => ({
    ways: [],
    subscribe: state.subscribe,
    now: state.now,
    start: () => Promise.resolve(),
    signIn: () => Promise.resolve(null),
    switchTo: () => Promise.resolve(null),
    signOut: () => Promise.resolve(),
  }),
}));

const configuration: PublicConfiguration = {
  mode: "entra",
  cloud: "public",
  resourceManager: {
    url: "https://management.azure.com",
    host: "management.azure.com",
    behindUrl: null,
    commandUrl: "https://management.azure.com",
  },
  authorityUrl: "https://login.microsoftonline.com",
  tenantId: "organizations",
  clientId: "c",
  tokenScope: "https://management.azure.com/.default",
  allowDeploy: false,
};
const as = (tenant: string, account: string): SignInState => ({
  is: "signed-in",
  person: { tenant, account, name: account },
  others: [],
  getToken: () => Promise.resolve("a token"),
});
const left: SignInState = { is: "signed-out", because: "left", words: { code: null, message: null } };

beforeEach(() => state.set({ is: "starting" }));

test("nobody has a cache before somebody is signed in", () => {
  const { now } = connections(configuration, "http://127.0.0.1");
  expect(now().connected).toBeNull();
  state.set(as("t", "ann"));
  expect(now().connected?.azure.identity).toEqual(["management.azure.com", "t", "ann"]);
});

test("the same person's renewed sign-in keeps what was read", () => {
  const { now } = connections(configuration, "http://127.0.0.1");
  state.set(as("t", "ann"));
  const before = now().connected;
  state.set(as("t", "ann"));
  expect(now().connected).toBe(before);
});

test.each<[says: string, next: SignInState]>([
  ["another account", as("t", "bob")],
  ["another tenant", as("u", "ann")],
  ["nobody", left],
])("after a change to %s nothing of the former is left", (_says, next) => {
  const { now } = connections(configuration, "http://127.0.0.1");
  state.set(as("t", "ann"));
  const before = now().connected;
  before?.queryClient.setQueryData(["kept"], "Ann's");
  state.set(next);
  expect(now().connected?.queryClient.getQueryData(["kept"])).toBeUndefined();
  expect(before?.queryClient.getQueryCache().getAll()).toEqual([]);
  expect(now().connected === null).toBe(next.is === "signed-out");
});
