import { describe, expect, test } from "vitest";
import { createEmulator } from "./emulator";
import {
  accountsPath,
  ask,
  calculatorPath,
  limited,
  modelsPath,
  production,
  readAll,
  requestTo,
  sol,
  subscriptionsPath,
  type Asking,
} from "./test-calls";

const CS_PATH = `/subscriptions/${production}/providers/Microsoft.CognitiveServices`;
const nobody = "00000000-0000-4000-8000-000000000000";

describe("Resource Manager's refusals", () => {
  const rows: [says: string, path: string, asking: Asking, status: number, code: string][] = [
    ["no token", subscriptionsPath, { token: null }, 401, "AuthenticationFailed"],
    ["a token of nobody", subscriptionsPath, { token: "eyJ0eXAi" }, 401, "InvalidAuthenticationToken"],
    ["no api-version", `${CS_PATH}/accounts`, {}, 400, "MissingApiVersionParameter"],
    ["an unknown api-version", "/subscriptions?api-version=2030-01-01", {}, 400, "InvalidApiVersionParameter"],
    ["the same at a provider", `${CS_PATH}/accounts?api-version=2030-01-01`, {}, 400, "NoRegisteredProviderFound"],
    ["a subscription that is none", accountsPath("abc"), {}, 400, "InvalidSubscriptionId"],
    ["an unknown subscription", accountsPath(nobody), {}, 404, "SubscriptionNotFound"],
    ["an unknown region", modelsPath("atlantis"), {}, 400, "LocationNotAvailableForResourceType"],
    ["a page token of one's own making", `${modelsPath()}&$skipToken=3`, {}, 400, "InvalidSkipToken"],
    ["accounts of the limited subscription", accountsPath(limited), {}, 403, "AuthorizationFailed"],
    ["calculations there", calculatorPath(limited), { body: sol(1) }, 403, "AuthorizationFailed"],
    [
      "calculations by a Reader",
      calculatorPath(),
      { body: sol(1), token: "sample-reader" },
      403,
      "AuthorizationFailed",
    ],
    ["another method", calculatorPath(), { method: "GET" }, 405, "MethodNotAllowed"],
    ["what Azure has and we do not", `${CS_PATH}/quotaTiers?api-version=2026-09-01`, {}, 501, "NotImplemented"],
    ["what Azure does not have", "/teapots?api-version=2022-12-01", {}, 404, "NotFound"],
    ["control, where it is off", "/_control/faults", {}, 404, "NotFound"],
  ];
  test.each(rows)("%s", async (_says, path, asking, status, code) => {
    const told = await ask(createEmulator(), path, asking);
    expect(told.status).toBe(status);
    expect(told.json).toEqual({ error: { code, message: expect.stringMatching(/\S/) } });
    expect(told.headers.get("x-ms-request-id")).toMatch(/^[0-9a-f-]{36}$/);
  });

  test("403 names the person, the action and the scope", async () => {
    const { text } = await ask(createEmulator(), calculatorPath(limited), { body: sol(1) });
    expect(text).toContain("'Microsoft.CognitiveServices/calculateModelCapacity/action'");
    expect(text).toContain(`'/subscriptions/${limited}'`);
  });

  test("401 says how to sign in", async () => {
    const { headers } = await ask(createEmulator(), subscriptionsPath, { token: "other" });
    expect(headers.get("WWW-Authenticate")).toContain('error="invalid_token"');
  });

  test("an unsupported api-version is answered with the supported ones", async () => {
    const { text } = await ask(createEmulator(), `${CS_PATH}/accounts?api-version=2030-01-01`);
    expect(text).toContain("2026-09-01, 2026-05-01, 2025-09-01, 2025-06-01, 2024-10-01");
  });
});

describe("the world", () => {
  const emulator = createEmulator();

  test("the limited subscription is listed, and its catalogue can be read", async () => {
    expect((await ask(emulator, subscriptionsPath)).text).toContain(limited);
    expect((await ask(emulator, modelsPath("eastus", limited))).status).toBe(200);
  });

  test("a person without any role sees an empty list", async () => {
    expect((await ask(emulator, subscriptionsPath, { token: "sample-no-role" })).json).toEqual({ value: [] });
  });

  test("a renewed token is the same person's", async () => {
    expect((await ask(emulator, subscriptionsPath, { token: "sample.2" })).status).toBe(200);
  });

  test("a region's catalogue is one page and lists OpenAI's models once per kind of account", async () => {
    const { pages, items } = await readAll(emulator, modelsPath());
    expect(pages).toBe(1);
    const rows = items as { kind: string; model: { name: string; version: string } }[];
    const kinds = rows
      .filter(({ model }) => model.name === "gpt-4" && model.version === "0613")
      .map(({ kind }) => kind);
    expect(kinds).toEqual(["OpenAI", "AIServices"]);
    expect(new Set(rows.map((row) => JSON.stringify([row.kind, row.model.name, row.model.version]))).size).toBe(
      items.length,
    );
  });

  test("Data Zone types are offered in the United States and the European Union only", async () => {
    const offered = async (region: string) => JSON.stringify((await readAll(emulator, modelsPath(region))).items);
    expect(await offered("swedencentral")).toContain("DataZoneProvisionedManaged");
    expect(await offered("uksouth")).not.toContain("DataZone");
  });

  test("accounts spell their regions and resource groups in several ways", async () => {
    const { items } = await readAll(emulator, accountsPath());
    const accounts = items as { location: string; id: string }[];
    expect(accounts.map(({ location }) => location)).toEqual([
      "eastus2",
      "Sweden Central",
      "westeurope",
      "WestUS3",
      "Germany West Central",
    ]);
    expect(accounts[1]?.id).toContain("/RG-AI-PROD/");
  });

  test.each([
    ["upper case", modelsPath().toUpperCase().replace("API-VERSION", "api-version")],
    ["a region with spaces", modelsPath("East%20US%202")],
    ["an api-version in capitals", modelsPath().replace("api-version", "API-Version")],
  ])("paths compare without case: %s", async (_says, path) => {
    const { value } = (await ask(emulator, path)).json;
    expect(value).toEqual((await ask(emulator, modelsPath())).json.value);
  });

  test("2024-10-01 knows no successor, no catalogue id and the short lifecycle list", async () => {
    const old = JSON.stringify((await readAll(emulator, modelsPath().replace("2026-09-01", "2024-10-01"))).items);
    expect(old).not.toMatch(/replacementConfig|modelCatalogAssetId|GenerallyAvailable|Legacy/);
    const now = JSON.stringify((await readAll(emulator, modelsPath())).items);
    for (const field of ["replacementConfig", "modelCatalogAssetId", "GenerallyAvailable", "Legacy"]) {
      expect(now).toContain(field);
    }
  });

  test("an emulator told so answers in one version only", async () => {
    const old = createEmulator({ onlyApiVersions: ["2024-10-01"] });
    expect((await ask(old, modelsPath())).json).toMatchObject({ error: { code: "NoRegisteredProviderFound" } });
    expect((await ask(old, modelsPath().replace("2026-09-01", "2024-10-01"))).status).toBe(200);
    expect((await ask(old, subscriptionsPath)).status).toBe(200);
  });
});

test("a misspelled api-version is refused with those there are", () => {
  expect(() => createEmulator({ onlyApiVersions: ["2024-1-1"] })).toThrow(/'2024-1-1'.*2026-09-01/);
});

describe("headers", () => {
  test("every answer carries ids, the bucket's rest and the caller's own id", async () => {
    const { headers } = await ask(createEmulator(), modelsPath(), { headers: { "x-ms-client-request-id": "mine-1" } });
    expect(headers.get("x-ms-client-request-id")).toBe("mine-1");
    expect(headers.get("x-ms-ratelimit-remaining-subscription-reads")).toBe("249");
    expect(headers.get("Content-Type")).toBe("application/json; charset=utf-8");
    expect(headers.get("Cache-Control")).toBe("no-cache");
    for (const name of ["x-ms-correlation-request-id", "x-ms-routing-request-id", "Date"]) {
      expect(headers.get(name)).toBeTruthy();
    }
  });

  test("the same seed gives the same ids, another seed others", async () => {
    const idOf = async (seed: number) =>
      (await ask(createEmulator({ seed }), modelsPath())).headers.get("x-ms-request-id");
    expect(await idOf(7)).toBe(await idOf(7));
    expect(await idOf(7)).not.toBe(await idOf(8));
  });

  test("any origin may ask with any header", async () => {
    const asked = { origin: "http://127.0.0.1:3000", "access-control-request-method": "POST" };
    const preflight = requestTo(calculatorPath(), {
      method: "OPTIONS",
      token: null,
      headers: { ...asked, "access-control-request-headers": "authorization,x-ms-client-request-id" },
    });
    const { status, headers } = await createEmulator().handle(preflight);
    expect(status).toBe(200);
    expect(headers.get("Access-Control-Allow-Origin")).toBe("*");
    expect(headers.get("Access-Control-Allow-Methods")).toBe("POST");
    expect(headers.get("Access-Control-Allow-Headers")).toBe("authorization,x-ms-client-request-id");
  });

  test.each([
    ["exposed", true, "Retry-After"],
    ["hidden", false, null],
  ])("Retry-After and the like can be %s", async (_says, exposeHeaders, expected) => {
    const { headers } = await ask(createEmulator({ exposeHeaders }), modelsPath());
    const exposed = headers.get("Access-Control-Expose-Headers");
    if (expected) expect(exposed).toContain(expected);
    else expect(exposed).toBeNull();
  });
});
