import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createEmulator, type Emulator } from "@/lib/emulator";
import { readFrom } from "./test-catalog";

const official = JSON.parse(
  readFileSync(new URL("../../emulator/official/ListLocationModels.json", import.meta.url), "utf8"),
).responses["200"].body;

const answering = (body: unknown): Pick<Emulator, "handle"> => ({
  handle: () => Promise.resolve(typeof body === "string" ? new Response(body) : Response.json(body)),
});

const sku = (capacity: unknown, name = "GlobalProvisionedManaged") => ({ name, capacity });
const row = (more: object, kind = "OpenAI") => ({
  kind,
  model: { format: "OpenAI", name: "gpt-4o", version: "2024-08-06", skus: [], ...more },
});
const rowsOf = (...value: unknown[]) => answering({ value });

test("the official example is read whole: dates, makers, defaults and the sizes of each SKU", async () => {
  const { items, missing, region } = await readFrom(answering(official), "West US");
  expect({ missing, region }).toEqual({ missing: [], region: "westus" });
  expect(items.map(({ name, version, maker, isDefault }) => [name, version, maker, isDefault])).toEqual([
    ["ada", "1", "OpenAI", false],
    ["dall-e-3", "3.0", "OpenAI", true],
    ["gpt-35-turbo", "0301", "OpenAI", false],
    ["gpt-4o", "2024-05-13", "OpenAI", false],
    ["Llama-3.2-90B-Vision-Instruct", "2", "Meta", false],
    ["gpt-4o", "2024-08-06", "OpenAI", false],
  ]);
  expect(items.map(({ lifecycle }) => lifecycle)).toEqual([
    ...["Legacy", "GenerallyAvailable", "Deprecated", "Deprecating", "GenerallyAvailable", "GenerallyAvailable"],
  ]);
  expect(items[2]?.retiresAt).toBe(Date.UTC(2025, 3, 30));
  expect(items[2]?.skus).toEqual([
    {
      name: "Standard",
      sizes: { minimum: null, maximum: 1_000_000, step: null, allowedSizes: [] },
      usageName: "OpenAI.Standard.gpt-35-turbo",
      retiresAt: Date.UTC(2025, 1, 13),
    },
    {
      name: "Provisioned",
      sizes: { minimum: 300, maximum: 30_000, step: 100, allowedSizes: [] },
      usageName: "OpenAI.Provisioned.gpt-35-turbo",
      retiresAt: Date.UTC(2025, 4, 15),
    },
  ]);
});

test("field names in any casing are read alike", async () => {
  const { items } = await readFrom(answering(official));
  const cases = [
    (name: string) => name.toLowerCase(),
    (name: string) => name.toUpperCase(),
    (name: string) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`,
  ];
  const recased = (value: unknown, recase: (name: string) => string): unknown => {
    if (Array.isArray(value)) return value.map((each) => recased(each, recase));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [recase(name), recased(each, recase)]));
  };
  for (const recase of cases) {
    expect((await readFrom(answering(recased(official, recase)))).items).toEqual(items);
  }
});

test("a model listed for both kinds of account is one, with the SKUs of either", async () => {
  const { items } = await readFrom(
    rowsOf(
      row({ skus: [sku({ minimum: 15 }), sku({}, "Standard")] }),
      row({ name: "GPT-4o", skus: [sku({}, "GLOBALPROVISIONEDMANAGED"), sku({}, "ProvisionedManaged")] }, "AIServices"),
    ),
  );
  expect(items).toHaveLength(1);
  expect(items[0]?.skus.map(({ name, sizes }) => [name, sizes.minimum])).toEqual([
    ["GlobalProvisionedManaged", 15],
    ["Standard", null],
    ["ProvisionedManaged", null],
  ]);
});

test.each<[says: string, one: unknown, other: unknown, usageName: string | null]>([
  ["a SKU draws from the pool that both listings name", "OpenAI.Global", "openai.GLOBAL", "OpenAI.Global"],
  ["the pool that only the first names", "OpenAI.Global", undefined, "OpenAI.Global"],
  ["the pool that only the second names", undefined, "OpenAI.Global", "OpenAI.Global"],
  ["of two pools, it is unknown which", "OpenAI.Global", "AIServices.Global", null],
  ["A7: a number is no pool", 7, undefined, null],
  ["A7: a blank is no pool", " ", undefined, null],
  ["A7: no pool is named", undefined, undefined, null],
])("%s", async (_says, one, other, usageName) => {
  const { items } = await readFrom(
    rowsOf(
      row({ skus: [{ ...sku({}), usageName: one }] }),
      row({ skus: [{ ...sku({}), usageName: other }] }, "AIServices"),
    ),
  );
  expect(items[0]?.skus).toMatchObject([{ name: "GlobalProvisionedManaged", usageName }]);
});

test("however often and in whatever order Azure lists them, each version stands there once with all its SKUs", () => {
  const told: object[] = official.value.flatMap((each: object) => [each, { ...each, kind: "aiservices" }]);
  const read = async (rows: object[]) =>
    (await readFrom(rowsOf(...rows))).items
      .map((each) =>
        [each.format, each.name, each.version, ...each.skus.map((known) => `${known.name} ${known.usageName}`)].join(
          " ",
        ),
      )
      .sort();
  const order = fc.shuffledSubarray([...told.keys()], { minLength: told.length });
  return fc.assert(
    fc.asyncProperty(order, async (places) => {
      expect(await read(places.map((place) => told[place] ?? {}))).toEqual(await read(official.value));
    }),
    { numRuns: 20 },
  );
});

test("two makers' models of one name are two", async () => {
  const { items } = await readFrom(
    rowsOf(row({}), row({ format: "Contoso", publisher: "Contoso Ltd." }, "AIServices")),
  );
  expect(items.map(({ format, maker }) => [format, maker])).toEqual([
    ["OpenAI", "OpenAI"],
    ["Contoso", "Contoso Ltd."],
  ]);
});

test("a catalogue that comes in pages is read to its end, each version once", async () => {
  const azure = createEmulator();
  azure.faults.set([{ match: { operation: "listModels" }, then: { kind: "page-size", rows: 20 } }]);
  const { items, missing } = await readFrom(azure);
  expect(missing).toEqual([]);
  expect(azure.journal.counters().calls).toBeGreaterThan(1);
  expect(new Set(items.map(({ format, name, version }) => `${format} ${name} ${version}`)).size).toBe(items.length);
  expect(items.map(({ name }) => name)).toEqual(expect.arrayContaining(["gpt-4", "gpt-5.6-sol", "DeepSeek-R1"]));
});

test("a region without the service answers with the code that says so", () =>
  expect(readFrom(createEmulator(), "antarctica")).rejects.toMatchObject({
    failure: { words: { code: "LocationNotAvailableForResourceType" } },
  }));
