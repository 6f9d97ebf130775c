import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createEmulator } from "../emulator";
import { accountsPath, ask, development, limited, production, readAll } from "../test-calls";
import { answerTo, graphPath, MODEL_ACCOUNTS, query, type Row } from "../test-graph";
import { emulatorAt, NOON } from "../test-worlds";

const emulator = emulatorAt(NOON);
const names = (rows: readonly Row[]) => rows.map(({ name }) => name);
const of = "resources | where type =~ 'microsoft.cognitiveservices/accounts'";

describe("whose rows", () => {
  test.each<[says: string, subscriptions: string[] | undefined, token: string, count: number]>([
    ["all that the person may read, where no subscription is named", undefined, "sample", 9],
    ["those of one", [production], "sample", 4],
    ["however its id is spelled", [production.toUpperCase()], "sample", 4],
    ["those of the limited one are missing, silently", [production, limited], "sample", 4],
    ["a Reader's are the same", undefined, "sample-reader", 9],
    ["an unknown one has none", ["00000000-0000-4000-8000-000000000000"], "sample", 0],
    ["who has no role sees none", undefined, "sample-no-role", 0],
  ])("%s", async (_says, subscriptions, token, count) => {
    const { totalRecords, data } = await answerTo(emulator, { subscriptions }, { token });
    expect([totalRecords, data.length]).toEqual([count, count]);
  });

  test("another tenant's are not among them", async () => {
    const grown = emulatorAt(NOON, { tenants: 2, subscriptions: 6 });
    const own = await answerTo(grown, {}, { token: "sample-tenant2" });
    const home = await answerTo(grown, {});
    expect([own.totalRecords > 0, home.totalRecords > 9]).toEqual([true, true]);
    expect(own.data.filter(({ id }) => home.data.some((row) => row.id === id))).toEqual([]);
  });

  test("a row is the account that the lists tell, in Resource Graph's spelling", async () => {
    const { items } = await readAll(emulator, accountsPath());
    const listed = (items as Row[]).find(({ name }) => name === "contoso-openai-sweden");
    const { data } = await answerTo(emulator, {
      query: `${of} and name == 'contoso-openai-sweden' | project id, name, type, kind, location, subscriptionId, resourceGroup, sku, properties, tags`,
    });
    expect(data).toEqual([
      {
        id: String(listed?.id).replace("RG-AI-PROD", "rg-ai-prod"),
        name: "contoso-openai-sweden",
        type: "microsoft.cognitiveservices/accounts",
        kind: "OpenAI",
        location: "swedencentral",
        subscriptionId: production,
        resourceGroup: "rg-ai-prod",
        sku: listed?.sku,
        properties: listed?.properties,
        tags: {},
      },
    ]);
  });
});

describe("what it understands", () => {
  test.each<[query: string, count: number]>([
    [`${of} | project id`, 11],
    ["RESOURCES | project name", 11],
    [`resources\n| where type=~"MICROSOFT.cognitiveservices/accounts"\n|project id`, 11],
    ["resources | where type == 'Microsoft.CognitiveServices/accounts' | project id", 0],
    [`${of} | where kind in ('openai') | project id`, 0],
    [`${of} | where kind in~ ('openai') | where location == 'swedencentral' | project id`, 1],
    ["resources | where name contains 'DEV-' and kind =~ 'aiservices' | project name", 1],
    ["resources | where type =~ 'microsoft.cognitiveservices/accounts/deployments' | project id", 0],
    ["resources | where name =~ 'it\\'s' | project id", 0],
    ["resources | project id, name | where name contains 'openai' | limit 2", 2],
  ])("%s", async (asked, count) => {
    expect((await answerTo(emulator, { query: asked })).data).toHaveLength(count);
  });

  test.each<[query: string, names: string[]]>([
    ["asc", ["contoso-callcenter-speech", "contoso-dev-berlin"]],
    ["desc", ["contoso-openai-westus3", "contoso-openai-sweden"]],
    ["", ["contoso-openai-westus3", "contoso-openai-sweden"]],
  ])("order by name %s", async (direction, first) => {
    const { data } = await answerTo(emulator, { query: `${of} | project name | order by name ${direction}` });
    expect(names(data).slice(0, 2)).toEqual(first);
  });

  test.each<[query: string, named: string]>([
    ["", "query"],
    ["securityresources | project id", "securityresources"],
    [of, "without project"],
    [`${of} | summarize count() by location`, "summarize"],
    [`${of} | project id, properties.endpoint`, ".endpoint"],
    [`${of} | project id, zones`, "zones"],
    [`${of} | where kind == 'OpenAI' or kind == 'AIServices' | project id`, "or"],
    [`${of} | where kind != 'Face' | project id`, "!="],
    [`${of} | where name startswith 'a' | project id`, "startswith"],
    [`${of} | where tags == 'a' | project id`, "tags"],
    [`${of} | where kind in~ 'OpenAI' | project id`, "OpenAI"],
    [`${of} | project id | where kind == 'OpenAI'`, "kind"],
    ["resources | where name == 'open | project id", "'open"],
    ["resources project id", "project"],
    ["resources | project id | limit many", "many"],
    [`${of} | project id |`, "the end of the query"],
    ["resources | project id // all", "//"],
  ])("refuses what it does not: %s", async (asked, named) => {
    const { status, json } = await query(emulator, { query: asked });
    expect(status).toBe(400);
    expect(json).toEqual({ error: { code: "BadRequest", message: expect.stringContaining(named) } });
  });

  test.each<[says: string, body: Row, named: string]>([
    ["a subscription that is none", { subscriptions: ["abc"] }, "subscriptions"],
    ["0 rows", { options: { $top: 0 } }, "$top"],
    ["1,001 rows", { options: { $top: 1_001 } }, "$top"],
    ["half a row", { options: { $top: 1.5 } }, "$top"],
    ["to skip fewer than none", { options: { $skip: -1 } }, "$skip"],
    ["another format", { options: { resultFormat: "csv" } }, "resultFormat"],
    ["management groups", { managementGroups: ["one"] }, "managementGroups"],
    ["facets", { facets: [{ expression: "kind" }] }, "facets"],
    ["a token of one's own making", { options: { $skipToken: "3" } }, "$skipToken"],
  ])("refuses %s", async (_says, body, named) => {
    const { status, json } = await query(emulator, body);
    expect(status).toBe(400);
    expect(json).toMatchObject({ error: { code: "BadRequest", message: expect.stringContaining(named) } });
  });

  test("any text is answered or refused, and a text in quotes is never more than a text", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary-ascii", maxLength: 60 }), async (text) => {
        const bare = await query(emulator, { query: `resources ${text}` });
        expect([200, 400]).toContain(bare.status);
        const quoted = text.replace(/[\\']/g, "\\$&").replaceAll("\n", "\\n").replaceAll("\r", "\\r");
        const { data } = await answerTo(emulator, { query: `${of} and name == '${quoted}' | project name` });
        expect(data.filter(({ name }) => name !== text)).toEqual([]);
      }),
    );
  });
});

test("the journal names the operation, and counts it among no subscription's reads", async () => {
  const own = createEmulator();
  await query(own, { subscriptions: [production, development] });
  expect(own.journal.entries()).toMatchObject([
    { operation: "queryResources", method: "POST", kind: "query", status: 200, subscription: null },
  ]);
  expect(own.journal.counters()).toMatchObject({ reads: { "resource-graph": 1 }, writes: {}, earlyRetries: 0 });
});

test.each(["2024-04-01", "2021-03-01", "2019-04-01"])("%s is answered", async (apiVersion) => {
  const { status } = await query(emulator, { subscriptions: [production] }, {}, apiVersion);
  expect(status).toBe(200);
});

test("in 2019-04-01 subscriptions must be named, and the answer is a table", async () => {
  expect((await query(emulator, {}, {}, "2019-04-01")).status).toBe(400);
  const { data } = await answerTo(emulator, { subscriptions: [production] }, {}, "2019-04-01");
  expect(data).toMatchObject({ columns: expect.any(Array), rows: expect.any(Array) });
});

test.each([
  ["another api-version", graphPath("2018-01-01"), "POST", 400],
  ["another method", graphPath(), "GET", 405],
])("%s is refused", async (_says, path, method, status) => {
  const body = method === "GET" ? undefined : { query: MODEL_ACCOUNTS };
  expect((await ask(emulator, path, { method, body })).status).toBe(status);
});
