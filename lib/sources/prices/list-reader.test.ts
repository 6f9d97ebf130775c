import { expect, test } from "vitest";
import { ListFailed } from "./list-failed";
import { readWholeList } from "./list-reader";
import { listOf, playList, type Played, testWays } from "./test-list-server";
import { wireRow } from "./test-rows";

const question = { filter: { armRegionName: "eastus2", productName: "It's one" }, currency: "USD" } as const;

/** What comes of a list that is played so: its rows' regions or the failure, the calls, and the waits. */
async function readPlayed(play: (url: URL, call: number) => Played) {
  const list = await playList(play);
  const { ways, waits } = testWays();
  try {
    const read = await readWholeList(ways, list.url, question).catch((error: unknown) => {
      if (error instanceof ListFailed) return error.failure;
      throw error;
    });
    return { read, calls: list.calls, waits };
  } finally {
    await list.close();
  }
}
const page = (region: string, NextPageLink: unknown): Played => ({
  body: { Items: [wireRow({ armRegionName: region })], NextPageLink },
});
const regionsOf = (read: Awaited<ReturnType<typeof readPlayed>>["read"]) =>
  "rows" in read ? read.rows.map(({ region }) => region) : read;

test("the question is one filter, each value quoted, in the asked currency and api-version", async () => {
  const { calls } = await readPlayed(() => listOf());
  expect(calls.map(({ searchParams }) => Object.fromEntries(searchParams))).toEqual([
    {
      "api-version": "2023-01-01-preview",
      currencyCode: "'USD'",
      $filter: "serviceName eq 'Foundry Models' and armRegionName eq 'eastus2' and productName eq 'It''s one'",
    },
  ]);
});

test("pages are followed to the end, with the port written out in their links", async () => {
  const { read, calls } = await readPlayed((url, call) =>
    page(
      `region${call}`,
      call < 3 ? `${url.protocol}//${url.hostname}:${url.port}${url.pathname}?$skip=${call}` : null,
    ),
  );
  expect(regionsOf(read)).toEqual(["region1", "region2", "region3"]);
  expect(calls.map(({ searchParams }) => searchParams.get("currencyCode"))).toEqual(["'USD'", "'USD'", "'USD'"]);
});

test("the scheme's own port is the same origin: no other is", async () => {
  const asked: string[] = [];
  const { ways } = testWays();
  const play = (links: readonly (string | null)[]) => ({
    ...ways,
    ask: (url: string) => {
      asked.push(url);
      return Promise.resolve(Response.json({ Items: [], NextPageLink: links[asked.length - 1] ?? null }));
    },
  });
  const base = "https://prices.azure.com/api/retail/prices";
  await readWholeList(play([`https://prices.azure.com:443/api/retail/prices?$skip=1000`]), base, question);
  expect(asked[1]).toMatch(/^https:\/\/prices\.azure\.com\/api\/retail\/prices\?\$skip=1000&/);
  asked.length = 0;
  await expect(readWholeList(play(["https://prices.azure.com:8443/x"]), base, question)).rejects.toThrow(ListFailed);
  expect(asked).toHaveLength(1);
});

test.each<[says: string, link: (url: URL) => unknown, because: RegExp]>([
  ["another host", () => "http://127.0.0.2/api/retail/prices", /another host/],
  ["another port", ({ port }) => `http://127.0.0.1:${Number(port) + 1}/`, /another host/],
  ["another scheme", ({ host }) => `https://${host}/`, /another host/],
  ["a user in it", ({ host }) => `http://me:pw@${host}/`, /another host/],
  ["a path alone", () => "/api/retail/prices?$skip=1000", /no address/],
  ["a number", () => 7, /no address/],
  ["itself", ({ href }) => href, /circle/],
])("a link to %s is not followed, and the part that was read is not used", async (_says, link, because) => {
  const { read, calls } = await readPlayed((url) => page("eastus2", link(url)));
  expect(read).toMatchObject({ kind: "unreadable", because: expect.stringMatching(because) });
  expect(calls).toHaveLength(1);
});

test("pages that never end are left at twenty, and none is used", async () => {
  const { read, calls } = await readPlayed((url, call) =>
    page("eastus2", `${url.origin}${url.pathname}?$skip=${call}`),
  );
  expect(read).toEqual({ kind: "unreadable", because: "more than 20 pages" });
  expect(calls).toHaveLength(20);
});

test("a circle of two is one too", async () => {
  const { read, calls } = await readPlayed((url, call) =>
    page("eastus2", `${url.origin}${url.pathname}?api-version=1&currencyCode=1&$skip=${call % 2}`),
  );
  expect(read).toMatchObject({ because: "pages that go in a circle" });
  expect(calls).toHaveLength(3);
});

test.each<[says: string, refused: Played, waited: number[]]>([
  ["429 with a short wait", { status: 429, headers: { "retry-after": "3" } }, [3_000]],
  ["429 without one", { status: 429 }, [2_000]],
  ["503", { status: 503 }, [2_000]],
  ["500", { status: 500, body: "<html>" }, [2_000]],
])("after %s it is asked again", async (_says, refused, waited) => {
  const { read, waits } = await readPlayed((_url, call) => (call === 1 ? refused : page("eastus2", null)));
  expect(regionsOf(read)).toEqual(["eastus2"]);
  expect(waits).toEqual(waited);
});

test("a refusal in the middle is waited for as well", async () => {
  const { read } = await readPlayed((url, call) =>
    call === 2 ? { status: 429 } : page(`region${call}`, call === 1 ? `${url.origin}/?p=2` : null),
  );
  expect(regionsOf(read)).toEqual(["region1", "region3"]);
});

test.each<[says: string, answer: Played, failure: object, waited: number[]]>([
  ["429 for ever", { status: 429 }, { kind: "throttled", retryAtMs: null }, [2_000, 4_000, 8_000]],
  [
    "a wait longer than anybody has",
    { status: 429, headers: { "retry-after": "600" } },
    { kind: "throttled", retryAtMs: expect.any(Number) },
    [],
  ],
  ["502 for ever", { status: 502 }, { kind: "server", status: 502 }, [2_000, 4_000, 8_000]],
  ["400", { status: 400, body: { Error: {} } }, { kind: "rejected", status: 400 }, []],
  [
    "a redirect",
    { status: 302, headers: { location: "http://127.0.0.2/" } },
    { kind: "unreadable", because: /redirect/ },
    [],
  ],
  ["a page of a proxy's", { body: "<html>Sign in</html>" }, { kind: "unreadable", because: /a page/ }, []],
  ["an empty body", {}, { kind: "unreadable" }, []],
  ["JSON cut short", { body: '{"Items":[{' }, { kind: "unreadable", because: /no whole JSON/ }, []],
  ["a connection that breaks", { body: '{"Items":[', isCut: true }, { kind: "unreachable" }, [2_000, 4_000, 8_000]],
  ["an error in place of a list", { body: { error: { code: "x" } } }, { kind: "unreadable", because: /no list/ }, []],
  ["Items that is no list", { body: { Items: {} } }, { kind: "unreadable", because: /no list/ }, []],
  ["more than eight megabytes", { body: `"${"x".repeat(9 * 1024 * 1024)}"` }, { kind: "too-large" }, []],
  ["another currency", listOf(wireRow({ currencyCode: "EUR" })), { kind: "unreadable", because: /currency/ }, []],
])("%s is a failure", async (_says, answer, failure, waited) => {
  const { read, waits } = await readPlayed(() => answer);
  const expected = Object.entries(failure).map(([name, value]) => [
    name,
    value instanceof RegExp ? expect.stringMatching(value) : value,
  ]);
  expect(read).toMatchObject(Object.fromEntries(expected));
  expect(waits).toEqual(waited);
});

test("rows that cannot be read are counted, others stand, and other services' are left out", async () => {
  const { read } = await readPlayed(() =>
    listOf(wireRow(), wireRow({ meterName: null }), { nothing: 1 }, wireRow({ serviceName: "Virtual Machines" })),
  );
  expect(read).toMatchObject({ rows: [{ region: "eastus2", amount: 1 }], lostCount: 2 });
});

test.each<[sent: unknown, expected: number | null]>([
  [0.00275, 0.00275],
  [0, null],
  [-1, null],
  ["1.0", null],
  [null, null],
  [1e300, null],
])("an amount of %j is read as %j", async (retailPrice, expected) => {
  const { read } = await readPlayed(() => listOf(wireRow({ retailPrice })));
  expect(read).toMatchObject({ rows: [{ amount: expected }] });
});
