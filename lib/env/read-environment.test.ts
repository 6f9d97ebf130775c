import { describe, expect, test } from "vitest";
import { readEnvironment } from "./read-environment";

const clientId = "11111111-2222-4333-8444-555555555555";
const entra = { HEADROOM_MODE: "entra", HEADROOM_CLIENT_ID: clientId };
const custom = "https://arm.example.test";
const rm = (url: string) => ({ HEADROOM_RESOURCE_MANAGER_URL: url });

describe("what is read", () => {
  test("an empty environment is the embedded sample on this machine", () => {
    expect(readEnvironment({})).toEqual({
      public: {
        mode: "sample",
        cloud: "public",
        resourceManager: {
          url: "/emulator",
          host: null,
          behindUrl: null,
          commandUrl: "https://management.azure.com",
        },
        authorityUrl: "https://login.microsoftonline.com",
        tenantId: "organizations",
        clientId: null,
        tokenScope: null,
        allowDeploy: false,
      },
      resourceManagerUrl: null,
      pricesUrl: "/emulator/api/retail/prices",
      host: "127.0.0.1",
      port: 3000,
    });
  });

  test.each([
    ["an empty value is no value", { HEADROOM_MODE: "", PORT: " " }, { port: 3000 }],
    [
      "the sample can read another Resource Manager",
      rm("http://127.0.0.1:4010/"),
      { resourceManagerUrl: "http://127.0.0.1:4010" },
    ],
    ["a path stays, its last slash does not", rm(`${custom}/emulator/`), { resourceManagerUrl: `${custom}/emulator` }],
    [
      "cli asks the public prices",
      { HEADROOM_MODE: "cli" },
      { pricesUrl: "https://prices.azure.com/api/retail/prices" },
    ],
    ["prices may come from elsewhere", { HEADROOM_PRICES_URL: `${custom}/p` }, { pricesUrl: `${custom}/p` }],
    ["port and host", { PORT: "65535", HOST: "0.0.0.0" }, { port: 65535, host: "0.0.0.0" }],
    ["cli on this machine", { HEADROOM_MODE: "cli", HOST: "::1" }, { host: "::1" }],
  ])("%s", (_says, env, expected) => expect(readEnvironment(env)).toMatchObject(expected));

  test.each([
    [
      "the sample names the host that answers",
      rm("http://127.0.0.1:4010"),
      {
        resourceManager: { url: "http://127.0.0.1:4010", host: "127.0.0.1:4010", commandUrl: "http://127.0.0.1:4010" },
        tokenScope: null,
      },
    ],
    [
      "cli goes through this app",
      { HEADROOM_MODE: "cli" },
      {
        resourceManager: {
          ...{ url: "/azure", host: "management.azure.com" },
          behindUrl: "https://management.azure.com",
          commandUrl: "https://management.azure.com",
        },
        tokenScope: "https://management.azure.com/.default",
      },
    ],
    [
      "entra calls Azure itself",
      entra,
      { clientId, resourceManager: { url: "https://management.azure.com", behindUrl: null } },
    ],
    [
      "the government's cloud",
      { ...entra, HEADROOM_CLOUD: "usgovernment" },
      { authorityUrl: "https://login.microsoftonline.us", tokenScope: "https://management.usgovcloudapi.net/.default" },
    ],
    [
      "the cloud in China",
      { ...entra, HEADROOM_CLOUD: "china" },
      {
        authorityUrl: "https://login.partner.microsoftonline.cn",
        tokenScope: "https://management.chinacloudapi.cn/.default",
      },
    ],
    [
      "a custom endpoint is asked for by its own name",
      { ...entra, ...rm(`${custom}/x`), HEADROOM_ALLOW_CUSTOM_ENDPOINT: "1" },
      { tokenScope: `${custom}/.default` },
    ],
    [
      "a tenant by its domain",
      { ...entra, HEADROOM_TENANT_ID: "contoso.onmicrosoft.com" },
      { tenantId: "contoso.onmicrosoft.com" },
    ],
    ["an app registration outside entra is not handed on", { HEADROOM_CLIENT_ID: clientId }, { clientId: null }],
    ["deploying is switched on by hand", { HEADROOM_ALLOW_DEPLOY: "true" }, { allowDeploy: true }],
  ])("%s", (_says, env, expected) => expect(readEnvironment(env).public).toMatchObject(expected));
});
