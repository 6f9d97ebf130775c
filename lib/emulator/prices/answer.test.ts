import { describe, expect, test } from "vitest";
import { createEmulator } from "../emulator";
import { ask } from "../test-calls";
import { emulatorAt, NOON } from "../test-worlds";
import { priceList } from "./price-list";
import { HERE, pageOf, pricesPath, rowsOf } from "./test-prices";

const emulator = emulatorAt(NOON);
const GLOBAL = "meterName eq 'Provisioned Managed Global Unit'";

describe("what a filter finds", () => {
  test.each([
    ["one value", `${GLOBAL} and armRegionName eq 'uksouth' and priceType eq 'Consumption'`, 1],
    [
      "either of two",
      `${GLOBAL} and (armRegionName eq 'uksouth' or armRegionName eq 'westus3') and priceType eq 'Consumption'`,
      2,
    ],
    [
      "and binds before or",
      `${GLOBAL} and armRegionName eq 'uksouth' and priceType eq 'Consumption' or meterName eq 'nothing'`,
      1,
    ],
    ["a part of a name", "contains(productName, 'Pre-Purchase')", 1],
    ["values have their case", "productName eq 'azure openai'", 0],
    ["so have parts", "contains(productName, 'pre-purchase')", 0],
    ["another service has nothing of it", "serviceName eq 'Cognitive Services'", 0],
    ["a doubled quote is a quote", "productName eq 'Nobody''s'", 0],
  ])("%s", async (_says, filter, count) => expect(await rowsOf(emulator, filter)).toHaveLength(count));

  test.each([
    ["a word nobody knows", "armRegionName like 'uksouth'"],
    ["a comparison", "retailPrice gt 1"],
    ["a field that is none", "unitOfMeasure eq '1/Hour'"],
    ["a value without quotes", "armRegionName eq uksouth"],
    ["an open quote", "armRegionName eq 'uksouth"],
    ["an open parenthesis", "(armRegionName eq 'uksouth'"],
    ["nothing", ""],
    ["something after it", "armRegionName eq 'uksouth') or (1 eq 1"],
    ["a name of every object", "constructor eq 'x'"],
  ])("%s is 400", async (_says, filter) => {
    const { status, json } = await ask(emulator, pricesPath(filter), { token: null });
    expect([status, json]).toEqual([
      400,
      { Error: { Code: "BadRequest", Message: "Invalid OData parameters supplied" } },
    ]);
  });
});

describe("pages", () => {
  test("go on to the end, each row once, by links with a port", async () => {
    const small = emulatorAt(NOON, { scenario: "prices-pages" });
    const seen: unknown[] = [];
    let next: string | null = pricesPath(HERE);
    for (let pages = 0; next !== null; pages += 1) {
      const page = await pageOf(small, next);
      expect([page.Count, page.Items.length > 0]).toEqual([page.Items.length, true]);
      seen.push(...page.Items);
      if (page.NextPageLink)
        expect(page.NextPageLink).toMatch(/^https:\/\/management\.example:443\/api\/retail\/prices\?.*&\$skip=\d+$/);
      next = page.NextPageLink;
      expect(pages).toBeLessThan(20);
    }
    expect(seen).toEqual(await rowsOf(emulator, HERE));
  });

  test("have a thousand rows at most", async () => {
    const page = await pageOf(emulator, pricesPath("serviceName eq 'Foundry Models'"));
    expect(page.Count).toBe(1_000);
    const last = await pageOf(
      emulator,
      pricesPath("serviceName eq 'Foundry Models'", { $skip: String(priceList().length - 7) }),
    );
    expect([last.Count, last.NextPageLink]).toEqual([7, null]);
  });

  test("$top takes so many in all", async () => {
    const page = await pageOf(emulator, pricesPath(HERE, { $top: "3", $skip: "2" }));
    expect(page.Items).toEqual((await rowsOf(emulator, HERE)).slice(2, 5));
    expect(page.NextPageLink).toBeNull();
    const more = await pageOf(emulator, pricesPath("serviceName eq 'Foundry Models'", { $top: "1004" }));
    expect((await pageOf(emulator, more.NextPageLink ?? "")).Count).toBe(4);
  });
});

describe("currencies", () => {
  test("by a fixed rate, in every row", async () => {
    const filter = `${HERE} and ${GLOBAL} and productName eq 'Azure OpenAI'`;
    const { BillingCurrency, Items } = await pageOf(emulator, pricesPath(filter, { currencyCode: "'CAD'" }));
    expect(BillingCurrency).toBe("CAD");
    expect(Items.map((row) => [row.currencyCode, row.retailPrice, row.unitPrice])).toEqual([["CAD", 1.409, 1.409]]);
  });

  test.each(["'XXX'", "USD", "'usd'", ""])("%s is 400", async (currencyCode) => {
    expect((await ask(emulator, pricesPath(HERE, { currencyCode }), { token: null })).status).toBe(400);
  });
});

describe("it is no part of Resource Manager", () => {
  test("no token is needed; one that comes all the same is counted", async () => {
    const alone = createEmulator();
    await pageOf(alone, pricesPath(GLOBAL));
    expect(alone.journal.counters()).toMatchObject({ calls: 1, prices: 1, priceTokens: 0, reads: {}, writes: {} });
    const { headers } = await ask(alone, pricesPath(GLOBAL));
    expect(alone.journal.counters()).toMatchObject({ prices: 2, priceTokens: 1, reads: {} });
    expect(headers.get("x-ms-ratelimit-remaining-tenant-reads")).toBeNull();
  });

  test("a page of another origin may not read it", async () => {
    const { headers } = await ask(emulator, pricesPath(GLOBAL), { token: null });
    expect(headers.get("access-control-allow-origin")).toBeNull();
  });

  test.each([null, "2021-10-01"])("api-version %s is 400", async (version) => {
    const path = version ? `/api/retail/prices?api-version=${version}` : "/api/retail/prices";
    expect((await ask(emulator, path, { token: null })).status).toBe(400);
  });
});
