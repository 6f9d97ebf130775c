import { expect, test } from "vitest";
import { type CliFacts, cliSteps } from "./cli-steps";

const facts = (session: CliFacts["session"], more: Partial<CliFacts> = {}): CliFacts => ({
  ...{ tenantId: "organizations", cloud: "public", session, call: { is: "not-asked" } },
  ...more,
});
const out = (because: string): CliFacts["session"] => ({
  is: "signed-out",
  because,
  words: { code: null, message: "az says" },
});

const marks = { ok: "+", failed: "!", "not-tried": "-", waiting: "." };
const stood = (all: CliFacts) =>
  cliSteps(all)
    .map(({ state }) => marks[state.is])
    .join("");

test.each([
  ["it is being found out", { is: "starting" }, "....-"],
  ["this browser has no key", out("no-key"), "!----"],
  ["its key was used before", out("key-used"), "!----"],
  ["the server is gone", out("server-unreachable"), "!----"],
  ["az is not installed", out("az-missing"), "+!---"],
  ["az is not signed in", out("az-signed-out"), "++!--"],
  ["az fails otherwise", out("az-failed"), "++!--"],
  ["az has no account in the tenant", out("az-other-tenant"), "+++!-"],
  ["az is somebody else now", out("az-other-account"), "+++!-"],
  ["a reason of no step's", out("left"), "-----"],
  ["all is well so far", { is: "signed-in" }, "++++."],
] as const)("%s", (_says, session, stand) => expect(stood(facts(session))).toBe(stand));

test.each([
  ["any tenant will do", "az-signed-out", {}, "az login"],
  [
    "the tenant is named, quoted",
    "az-other-tenant",
    { tenantId: "it's.example" },
    `az login --tenant 'it'\\''s.example'`,
  ],
  ["the cloud first", "az-signed-out", { cloud: "usgovernment" }, "az cloud set --name AzureUSGovernment\naz login"],
] as const)("how az is signed in: %s", (_says, because, more, command) => {
  const failing = cliSteps(facts(out(because), more)).find(({ state }) => state.is === "failed");
  expect(failing?.state).toMatchObject({ change: { command, said: "az says" } });
});
