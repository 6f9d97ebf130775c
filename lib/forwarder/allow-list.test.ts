import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { judge } from "./allow-list";

const S = "/subscriptions/6e2a4d90-8b3f-4c17-a5d6-0f9e7c1b3a28";
const C = "/providers/Microsoft.CognitiveServices";
const V = "?api-version=2026-09-01";
const deployment = `${S}/resourceGroups/rg%20(west)/providers/Microsoft.CognitiveServices/accounts/contoso/deployments/chat`;

const isAllowed = (method: string, target: string, allowsDeploy = false) =>
  judge(method, target, { allowsDeploy }).is === "allowed";

test.each([
  ["the list of subscriptions", "GET", `/subscriptions${V}`],
  ["one subscription", "GET", S + V],
  ["its regions", "GET", `${S}/locations${V}`],
  ["a region's models", "GET", `${S}${C}/locations/swedencentral/models${V}`],
  [
    "capacities of a model",
    "GET",
    `${S}${C}/modelCapacities?modelFormat=OpenAI&modelName=gpt-4.1&modelVersion=2025-04-14`,
  ],
  ["a name in another script", "GET", `${S}/resourceGroups/%E7%A0%94%E7%A9%B6${C}/accounts/a/deployments${V}`],
  ["a hostile name, as text", "GET", `${S}${C}/accounts/%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E/deployments${V}`],
  [
    "metrics with their filter",
    "GET",
    `${S}/providers/Microsoft.Insights/metrics?region=eastus&metricnamespace=Microsoft.CognitiveServices%2Faccounts&metricnames=A%2CB&aggregation=average&timespan=a%2Fb&interval=PT1M&AutoAdjustTimegrain=true&top=1000&$filter=x%20eq%20'*'`,
  ],
  ["a further page", "GET", `/subscriptions?api-version=2022-12-01&%24skiptoken=eyJh%3D%3D`],
  ["a further page, its token bare", "GET", `/subscriptions?$skiptoken=eyJh==&api-version=2022-12-01`],
  ["the calculator", "POST", `${S}${C}/calculateModelCapacity${V}`],
  ["Resource Graph", "POST", `/providers/Microsoft.ResourceGraph/resources${V}`],
  [
    "another spelling of the same",
    "GET",
    `${S.toUpperCase().replace("SUBSCRIPTIONS", "Subscriptions")}/resourcegroups${V}`,
  ],
])("passed on: %s", (_says, method, target) => expect(isAllowed(method, target)).toBe(true));

test.each([
  ["another provider of the tenant", "GET", `/providers/Microsoft.Billing/billingAccounts${V}`],
  ["the root", "GET", "/"],
  ["nothing", "GET", ""],
  ["a subscription that is no id", "GET", `/subscriptions/everything${V}`],
  ["another POST below a subscription", "POST", `${S}${C}/accounts/a/listKeys${V}`],
  ["another one that begins like the calculator", "POST", `${S}${C}/calculateModelCapacity/x${V}`],
  ["the calculator behind another provider", "POST", `${S}/x${C}/calculateModelCapacity${V}`],
  ["a POST to the list", "POST", `/subscriptions${V}`],
  ["a question to Resource Graph's history", "POST", `/providers/Microsoft.ResourceGraph/resourcesHistory${V}`],
  ["a read of Resource Graph's room", "GET", `/providers/Microsoft.ResourceGraph/resources${V}`],
  ["a deletion", "DELETE", `${S}/resourceGroups/rg${V}`],
  ["a change", "PATCH", deployment + V],
  ["a look at the headers", "HEAD", `/subscriptions${V}`],
  ["a preflight", "OPTIONS", `/subscriptions${V}`],
  ["a method in lower case", "get", `/subscriptions${V}`],
  ["a write where it is off", "PUT", deployment + V],
])("refused: %s", (_says, method, path) => expect(isAllowed(method, path)).toBe(false));

test.each([
  ["the deployment", "PUT", deployment, true],
  ["nothing below it", "PUT", `${deployment}/x`, false],
  ["not the resource", "PUT", `${S}/resourceGroups/rg${C}/accounts/contoso`, false],
  ["no other child", "PUT", `${S}/resourceGroups/rg${C}/accounts/contoso/raiPolicies/x`, false],
  ["no other provider's", "PUT", `${S}/resourceGroups/rg/providers/Microsoft.Compute/accounts/a/deployments/d`, false],
  ["no deletion of it", "DELETE", deployment, false],
])("where deploying is allowed: %s", (_says, method, path, allowed) =>
  expect(isAllowed(method, path + V, true)).toBe(allowed),
);

const tricks = [
  ...["..", ".", "...", "%2e%2e", "%2E%2e", ".%2e", "..%2f", "..%2Fx", "%2f", "a%2fb", "%5c", "a%5Cb", "\\", "..\\"],
  ...[
    "..;",
    ";a=b",
    "a;b",
    "%3b",
    "%00",
    "a%00b",
    "%0d%0aHost:x",
    "%7f",
    "%25%32%66",
    "%252f",
    "%252e%252e",
    "%61",
    "%",
  ],
  ...["%zz", "%2", "%c0%af", "%c0%ae%c0%ae", "%e0%80%af", "%ff", "%ed%a0%80", "a b", "a\tb", "é", "／", "%EF%BC%8F"],
  ...[
    "%EF%BC%8E%EF%BC%8E",
    "%E2%80%A4%E2%80%A4",
    "%EF%BC%BC",
    "%EF%BC%85",
    "%C2%85",
    "%3F",
    "%23",
    "#",
    "a#b",
    "[",
    "<",
    '"',
    "`",
    "",
  ],
];

describe("a path that can be read in two ways is refused", () => {
  test.each(tricks)("%s", (trick) => {
    for (const path of [`${S}/${trick}`, `${S}/${trick}/x`, `/${trick}${S}`, `/subscriptions/${trick}`])
      expect([path, isAllowed("GET", path)]).toEqual([path, false]);
    expect(isAllowed("PUT", `${deployment.slice(0, -4)}${trick}`, true)).toBe(false);
  });
});

test.each([
  ["a parameter that no source uses", "?api-version=1&$expand=keys"],
  ["one in code", "?%24expand=keys"],
  ["the same one twice", "?api-version=1&api-version=2"],
  ["the same one twice, in another spelling", "?api-version=1&API-Version=2"],
  ["an empty part", "?api-version=1&"],
  ["an empty query", "?"],
  ["a name without a value's name", "?=1"],
  ["a semicolon", "?api-version=1;x=2"],
  ["a second question mark's hash", "?api-version=1#x"],
  ["a line break", "?api-version=1%0d%0aX:1"],
  ["half a code", "?api-version=%2"],
  ["no UTF-8", "?api-version=%ff"],
  ["a blank", "?api-version=1 2"],
  ["__proto__", "?__proto__=1"],
])("refused in a query: %s", (_says, query) => expect(isAllowed("GET", `/subscriptions${query}`)).toBe(false));

describe("whatever is asked", () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ...tricks,
      "subscriptions",
      "providers",
      S.slice(15),
      "Microsoft.CognitiveServices",
      "a",
      "deployments",
    ),
    fc.string({ unit: "binary", maxLength: 4 }),
  );
  const method = fc.constantFrom("GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "get", "TRACE");
  const asked = fc.array(piece, { maxLength: 12 }).map((pieces) => `/${pieces.join("/")}`);

  test("what is passed on is one of the calls on the list, and stays the same path for whoever tidies or decodes it", () => {
    fc.assert(
      fc.property(method, asked, fc.boolean(), (how, path, allowsDeploy) => {
        const judged = judge(how, path, { allowsDeploy });
        if (judged.is === "refused") return;
        expect(judged.path + judged.search).toBe(path);
        const tidied = new URL(`https://management.azure.com${path}`);
        expect(tidied.host).toBe("management.azure.com");
        expect(tidied.pathname).toBe(judged.path);
        expect(decodeURIComponent(judged.path).split("/")).toHaveLength(judged.path.split("/").length);
        expect(judged.path).toMatch(/^\/(subscriptions|providers\/Microsoft\.ResourceGraph\/resources$)/i);
        expect(["GET", "POST", ...(allowsDeploy ? ["PUT"] : [])]).toContain(how);
      }),
      { numRuns: 2_000 },
    );
  });

  test("a subscription's own name is all that a read needs", () => {
    fc.assert(
      fc.property(fc.uuid(), fc.string({ minLength: 1, maxLength: 20 }), (id, name) => {
        const path = `/subscriptions/${id}/resourceGroups/${encodeURIComponent(name)}`;
        const isPlain = !/[/\\%;?#]|\p{Cc}|^\.+$/u.test(name.normalize("NFKC"));
        expect(isAllowed("GET", path)).toBe(isPlain);
      }),
    );
  });
});
