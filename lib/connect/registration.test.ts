import { expect, test } from "vitest";
import {
  addPermission,
  addResourcePrincipal,
  type App,
  consentForAll,
  createApp,
  setRedirect,
  startEntra,
} from "./registration";
import { callsOf } from "./test-shell";

const id = "11111111-2222-4333-8444-555555555555";
const app: App = {
  clientId: id,
  tenantId: "organizations",
  cloud: "public",
  redirectUrl: "http://127.0.0.1:3000/signed-in",
};

test("the registration asks for user_impersonation of Azure Service Management, and nothing else", () => {
  const command = createApp("AzureADMyOrg");
  const json = /--required-resource-accesses '(.*)'/.exec(command)?.[1] ?? "";
  expect(JSON.parse(json)).toEqual([
    {
      resourceAppId: "797f4846-ba00-4fd7-ba43-dac1f8f63013",
      resourceAccess: [{ id: "41094075-9dad-400e-a0bd-54e686782033", type: "Scope" }],
    },
  ]);
  expect(callsOf(`${command}\nprintf '%s\\0\\n' "$APP"`)).toEqual([["AN-ID"]]);
});

test.each([
  ["public", "https://graph.microsoft.com"],
  ["usgovernment", "https://graph.microsoft.us"],
  ["china", "https://microsoftgraph.chinacloudapi.cn"],
] as const)("in the cloud %s the redirect address is registered at %s", (cloud, graph) => {
  const [words = []] = callsOf(setRedirect({ ...app, cloud }));
  expect(words.slice(0, 5)).toEqual(["rest", "--method", "PATCH", "--url", `${graph}/v1.0/applications/AN-ID`]);
  expect(JSON.parse(words.at(-1) ?? "")).toEqual({ spa: { redirectUris: ["http://127.0.0.1:3000/signed-in"] } });
});

test("where no app is known yet, the commands take the variable that the first of them fills", () => {
  const commands = [createApp("AzureADMyOrg"), consentForAll({ ...app, clientId: null })].join("\n");
  expect(callsOf(commands)).toEqual([
    ["ad", "sp", "create", "--id", "AN-ID"],
    ["ad", "app", "permission", "admin-consent", "--id", "AN-ID"],
  ]);
});

test("permission and resource are named by the same ids", () => {
  expect(callsOf(addPermission(app))).toEqual([
    [
      ...["ad", "app", "permission", "add", "--id", id],
      ...["--api", "797f4846-ba00-4fd7-ba43-dac1f8f63013"],
      ...["--api-permissions", "41094075-9dad-400e-a0bd-54e686782033=Scope"],
    ],
  ]);
  expect(addResourcePrincipal()).toContain("797f4846-ba00-4fd7-ba43-dac1f8f63013");
});

test.each([
  ["public", false],
  ["china", true],
] as const)("in the cloud %s the start names the cloud: %s", (cloud, isNamed) => {
  expect(startEntra({ ...app, cloud }).includes("HEADROOM_CLOUD")).toBe(isNamed);
});
