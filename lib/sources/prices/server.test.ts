import { expect, test } from "vitest";
import { createEmulator } from "@/lib/emulator";
import { serve } from "@/lib/emulator/server";
import { answerPrices, listAddress } from "./server";
import { listOf, playList } from "./test-list-server";
import { amountOf, wireRow } from "./test-rows";
import type { PtuPrices, TokenPrices } from "./prices";

const ask = (query: string, pricesUrl: string, cloud = "public") =>
  answerPrices(new Request(`http://127.0.0.1:3000/api/prices?${query}`), {
    ...{ pricesUrl, host: "127.0.0.1", port: 3000, public: { cloud } },
  });
const ptu = "kind=ptu&region=eastus2&currency=USD";
const tokens = "kind=tokens&region=eastus2&currency=USD&model=gpt-4o&version=2024-08-06";

test("the sample's list: PTU by type, by the hour and reserved, and tokens of a model", async () => {
  const emulator = await serve(createEmulator(), { port: 0 });
  try {
    const url = `${emulator.url}/api/retail/prices`;
    const answered = await ask(ptu, url);
    expect(answered.status).toBe(200);
    expect(answered.headers.get("cache-control")).toBe("no-store");
    const { types, isStale }: PtuPrices = await answered.json();
    expect(isStale).toBe(false);
    const [global] = types.map(({ hourly, oneMonth, oneYear }) => [hourly, oneMonth, oneYear].map(amountOf));
    expect(global).toEqual([1, 260, 2652]);
    const { scopes }: TokenPrices = await (await ask(tokens, url)).json();
    expect(amountOf(scopes["data-zone"].standard.input)).toBe(2.75);
  } finally {
    await emulator.close();
  }
});

test("one reading of PTU answers every region, of tokens every model of a region", async () => {
  const list = await playList(() => listOf());
  try {
    await Promise.all(["eastus2", "westus3", "uksouth"].map((region) => ask(ptu.replace("eastus2", region), list.url)));
    expect(list.calls).toHaveLength(4);
    await Promise.all(["gpt-4o", "o3", "gpt-5"].map((model) => ask(tokens.replace("gpt-4o", model), list.url)));
    expect(list.calls).toHaveLength(5);
    await ask(ptu.replace("USD", "EUR"), list.url);
    expect(list.calls).toHaveLength(9);
  } finally {
    await list.close();
  }
});

test("H6: a question with anything else in it is refused, and nothing is asked", async () => {
  const list = await playList(() => listOf());
  try {
    for (const query of [`${ptu}&$filter=x`, ptu.replace("eastus2", "eastus2' or 1 eq 1"), `${ptu}&region=uksouth`]) {
      const answered = await ask(query, list.url);
      expect(answered.status).toBe(400);
      expect(await answered.json()).toMatchObject({
        failure: { kind: "rejected", words: { message: expect.any(String) } },
      });
    }
    expect(list.calls).toHaveLength(0);
  } finally {
    await list.close();
  }
});

test("H6: of what was asked only the checked values reach the list", async () => {
  const list = await playList(() => listOf());
  try {
    await ask(tokens, list.url);
    expect(list.calls.map(({ searchParams }) => searchParams.get("$filter"))).toEqual([
      "serviceName eq 'Foundry Models' and armRegionName eq 'eastus2' and priceType eq 'Consumption'",
    ]);
  } finally {
    await list.close();
  }
});

test.each<[says: string, status: number, expected: number, failure: object]>([
  ["a list that refuses the question", 403, 502, { kind: "rejected", status: 403 }],
  ["one that wants peace for an hour", 429, 503, { kind: "throttled", retryAtMs: expect.any(Number) }],
])("%s is told as a failure", async (_says, status, expected, failure) => {
  const list = await playList(() => ({ status, headers: { "retry-after": "3600" } }));
  try {
    const answered = await ask(ptu, list.url);
    expect(answered.status).toBe(expected);
    expect(await answered.json()).toMatchObject({ failure });
  } finally {
    await list.close();
  }
});

test("a redirect is not followed", async () => {
  const elsewhere = await playList(() => listOf());
  const list = await playList(() => ({ status: 302, headers: { location: elsewhere.url } }));
  try {
    const answered = await ask(ptu, list.url);
    expect(answered.status).toBe(502);
    expect(await answered.json()).toMatchObject({ failure: { kind: "unreadable" } });
    expect(elsewhere.calls).toHaveLength(0);
  } finally {
    await list.close();
    await elsewhere.close();
  }
});

test("rows that are lost make what is not found unknown", async () => {
  const list = await playList(() => listOf(wireRow({ meterName: 7 })));
  try {
    const { types }: PtuPrices = await (await ask(ptu, list.url)).json();
    expect(types.map(({ hourly }) => hourly.is)).toEqual(["unknown", "unknown", "unknown"]);
  } finally {
    await list.close();
  }
});

test("China's list cannot be asked: every price is unknown, and the public list is left alone", async () => {
  const publicList = "https://prices.azure.com/api/retail/prices";
  const { types }: PtuPrices = await (await ask(ptu, publicList, "china")).json();
  expect(types.map(({ oneYear }) => oneYear)).toEqual(
    types.map(() => ({ is: "unknown", why: expect.stringMatching(/^Azure in China/) })),
  );
  const { scopes }: TokenPrices = await (await ask(tokens, publicList, "china")).json();
  expect(scopes.regional.batch.output.is).toBe("unknown");
});

test.each([
  ["127.0.0.1", "http://127.0.0.1:3000/emulator/api/retail/prices"],
  ["0.0.0.0", "http://127.0.0.1:3000/emulator/api/retail/prices"],
  ["::", "http://[::1]:3000/emulator/api/retail/prices"],
  ["::1", "http://[::1]:3000/emulator/api/retail/prices"],
  ["[::1]", "http://[::1]:3000/emulator/api/retail/prices"],
  ["localhost", "http://localhost:3000/emulator/api/retail/prices"],
  ["10.0.0.4", "http://10.0.0.4:3000/emulator/api/retail/prices"],
])("a server that listens on %s asks itself at %s", (host, expected) =>
  expect(listAddress({ pricesUrl: "/emulator/api/retail/prices", host, port: 3000, public: { cloud: "public" } })).toBe(
    expected,
  ),
);
