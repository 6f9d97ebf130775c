import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { virtualClock } from "../clock";
import { createEmulator, type Emulator } from "../emulator";
import { accountsPath, ask, development, production } from "../test-calls";
import { answerTo, MODEL_ACCOUNTS, query, type Row } from "../test-graph";
import { emulatorAt, NOON } from "../test-worlds";

const emulator = emulatorAt(NOON);

/** All pages of a query. The first question's options go with the first page only: the token carries them on. */
async function readPages(from: Emulator, options: Row = {}, asked = MODEL_ACCOUNTS) {
  const pages: Row[][] = [];
  let next: Row | undefined = options;
  while (next) {
    const { data, $skipToken, count } = await answerTo(from, { query: asked, options: next });
    expect(count).toBe(data.length);
    pages.push(data);
    next = $skipToken === undefined ? undefined : { $skipToken };
  }
  return pages;
}

describe("pages", () => {
  test("together are the whole answer, each row once, whatever their size", async () => {
    const whole = (await answerTo(emulator, {})).data;
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 12 }), fc.nat(11), async ($top, $skip) => {
        const pages = await readPages(emulator, { $top, $skip });
        expect(pages.flat()).toEqual(whole.slice($skip));
        expect(pages.every(({ length }, i) => length === $top || i === pages.length - 1)).toBe(true);
      }),
    );
  });

  test("have 100 rows unless asked otherwise", async () => {
    const large = emulatorAt(NOON, { subscriptions: 130 });
    const pages = await readPages(large);
    expect(pages[0]).toHaveLength(100);
    expect(pages).toHaveLength(2);
    expect(await readPages(large, { $top: 1_000 })).toHaveLength(1);
  });

  test.each<[says: string, options: Row, asked: string, truncated: string, hasToken: boolean]>([
    ["a page that others follow has a token, and is not truncated", { $top: 2 }, MODEL_ACCOUNTS, "false", true],
    ["the last has none", { $top: 9 }, MODEL_ACCOUNTS, "false", false],
    ["after a limit none leads on", { $top: 2 }, `${MODEL_ACCOUNTS} | limit 3`, "true", false],
    ["nor where no column is a plain one", { $top: 2 }, "resources | project sku, tags", "true", false],
    ["what a limit ends is whole", {}, `${MODEL_ACCOUNTS} | limit 3`, "false", false],
  ])("%s", async (_says, options, asked, truncated, hasToken) => {
    const { resultTruncated, $skipToken } = await answerTo(emulator, { query: asked, options });
    expect([resultTruncated, $skipToken !== undefined]).toEqual([truncated, hasToken]);
  });

  test.each<[says: string, body: Row, status: number]>([
    ["the same query goes on", {}, 200],
    ["also with its subscriptions in another order", { subscriptions: [development, production] }, 200],
    ["another query does not", { query: MODEL_ACCOUNTS.replace("asc", "desc") }, 400],
    ["nor other subscriptions", { subscriptions: [production] }, 400],
  ])("a token is bound to its query: %s", async (_says, body, status) => {
    const subscriptions = [production, development];
    const { $skipToken } = await answerTo(emulator, { subscriptions, options: { $top: 2 } });
    expect((await query(emulator, { subscriptions, ...body, options: { $skipToken } })).status).toBe(status);
  });

  test("a table has columns and rows, the same as the objects", async () => {
    const objects = await answerTo(emulator, { options: { $top: 3 } });
    const { data } = await answerTo(emulator, { options: { $top: 3, resultFormat: "table" } });
    const table = data as unknown as { columns: { name: string; type: string }[]; rows: unknown[][] };
    expect(table.columns.slice(-3)).toEqual([
      { name: "resourceGroup", type: "string" },
      { name: "sku", type: "object" },
      { name: "properties", type: "object" },
    ]);
    const asObjects = table.rows.map((row) => Object.fromEntries(table.columns.map(({ name }, i) => [name, row[i]])));
    expect(asObjects).toEqual(objects.data);
  });
});

describe("scenarios", () => {
  test("I4-graph refuses Resource Graph alone", async () => {
    const refusing = createEmulator({ scenario: "I4-graph" });
    const { status, json, text } = await query(refusing, {});
    expect(status).toBe(403);
    expect(json).toMatchObject({ error: { code: "AuthorizationFailed" } });
    expect(text).toContain("'Microsoft.ResourceGraph/resources/read'");
    expect((await ask(refusing, accountsPath())).status).toBe(200);
  });

  test("graph-pages answers in pages of two, and all of them are the whole", async () => {
    const small = createEmulator({ scenario: "graph-pages" });
    const pages = await readPages(small, { $top: 1_000 });
    expect(pages.map(({ length }) => length)).toEqual([2, 2, 2, 2, 1]);
    expect(pages.flat()).toEqual((await answerTo(emulator, {})).data);
  });

  test.each([
    ["P1-same", [1, 1, 1, 1]],
    ["P1-cycle", [1, 2, 3, 1]],
    ["P1-endless", [1, 2, 3, 4]],
  ])("%s, aimed here, leads to the pages %j", async (name, expected) => {
    const astray = emulatorAt(NOON, { subscriptions: 60 });
    const whole = (await answerTo(astray, { options: { $top: 1_000 } })).data;
    astray.faults.scenario(name, { operation: "queryResources" });
    let options: Row = {};
    for (const page of expected) {
      const { data, $skipToken } = await answerTo(astray, { options });
      expect(data).toEqual(whole.slice(10 * page - 10, 10 * page));
      options = { $skipToken };
    }
  });

  test.each([
    ["H1", "name", "<img src=x onerror=alert(1)>"],
    ["A10", "location", "East US"],
  ])("%s strikes the rows of Resource Graph as it does the lists", async (name, field, first) => {
    expect((await answerTo(createEmulator({ scenario: name }), {})).data[0]?.[field]).toBe(first);
  });

  test.each([
    ["A8", "2021-03-01", 400],
    ["A8-404", "2021-03-01", 404],
    ["A8", "2019-04-01", 200],
    ["A8-oldest", "2021-03-01", 400],
    ["A8-oldest", "2019-04-01", 200],
  ])("%s answers %s with %i", async (name, apiVersion, status) => {
    const lagging = createEmulator({ scenario: name });
    expect((await query(lagging, { subscriptions: [production] }, {}, apiVersion)).status).toBe(status);
  });

  test("a fault can be aimed at one page", async () => {
    const third = emulatorAt(NOON);
    third.faults.set([
      { match: { operation: "queryResources" }, then: { kind: "page-size", rows: 2 } },
      { match: { operation: "queryResources", page: 3 }, then: { kind: "status", status: 500 } },
    ]);
    const { $skipToken: second } = await answerTo(third, {});
    const { $skipToken: next } = await answerTo(third, { options: { $skipToken: second } });
    expect((await query(third, { options: { $skipToken: next } })).status).toBe(500);
  });
});

describe("a person's quota", () => {
  const told = ({ headers }: { headers: Headers }) => [
    headers.get("x-ms-user-quota-remaining"),
    headers.get("x-ms-user-quota-resets-after"),
  ];

  test("is 15 queries in 5 seconds, told in every answer, and apart from Resource Manager's buckets", async () => {
    const clock = virtualClock(NOON);
    const own = createEmulator({ clock });
    const first = await query(own, {});
    expect(told(first)).toEqual(["14", "00:00:05"]);
    expect(first.headers.get("x-ms-ratelimit-remaining-tenant-reads")).toBeNull();
    expect(first.headers.get("Access-Control-Expose-Headers")).toContain("x-ms-user-quota-resets-after");
    await clock.advance(2_500);
    for (let n = 0; n < 14; n += 1) expect((await query(own, {})).status).toBe(200);
    const refused = await query(own, {});
    expect([refused.status, refused.headers.get("Retry-After"), ...told(refused)]).toEqual([
      429,
      null,
      "0",
      "00:00:03",
    ]);
    expect(refused.json).toMatchObject({ error: { code: "RateLimiting", details: [{ code: "RateLimiting" }] } });
    expect((await query(own, {}, { token: "sample-reader" })).status).toBe(200);
    expect((await ask(own, accountsPath())).status).toBe(200);
    expect(own.journal.counters().earlyRetries).toBe(0);
    await clock.advance(1_000);
    await query(own, {});
    expect(own.journal.counters().earlyRetries).toBe(1);
    await clock.advance(1_500);
    expect(told(await query(own, {}))).toEqual(["14", "00:00:05"]);
  });
});
