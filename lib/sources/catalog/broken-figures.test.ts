import fc from "fast-check";
import { expect, test } from "vitest";
import { createEmulator, type Emulator } from "@/lib/emulator";
import { readFrom } from "./test-catalog";

// A7: a figure that did not come as documented is null, the others stand.

const answering = (text: string): Pick<Emulator, "handle"> => ({ handle: () => Promise.resolve(new Response(text)) });

/** Broken figures in the Global SKU, whole ones in the Regional SKU beside it. */
const rowWith = (capacity: unknown) => ({
  model: {
    format: "OpenAI",
    name: "gpt-5",
    version: "2025-08-07",
    skus: [
      { name: "GlobalProvisionedManaged", capacity },
      { name: "ProvisionedManaged", capacity: { minimum: 50, maximum: 1000, step: 50 } },
    ],
  },
});
const sizesWith = async (capacity: unknown) => {
  const { items } = await readFrom(answering(JSON.stringify({ value: [rowWith(capacity)] })));
  const [broken, whole] = items[0]?.skus ?? [];
  expect(whole?.sizes).toEqual({ minimum: 50, maximum: 1000, step: 50, allowedSizes: [] });
  return broken?.sizes;
};
const nothingNamed = { minimum: null, maximum: null, step: null, allowedSizes: [] };

const regional = {
  name: "ProvisionedManaged",
  usageName: "OpenAI.ProvisionedManaged",
  sizes: { minimum: 50, maximum: 100_000, step: 50, allowedSizes: [] },
  retiresAt: null,
};
const gpt5In = async (emulator: Emulator) => {
  const { items, missing } = await readFrom(emulator);
  expect(missing).toEqual([]);
  return items.find((each) => each.name === "gpt-5")?.skus ?? [];
};

test.each([
  ["A7: a step that is missing", "A7-missing"],
  ["A7: a step that is NaN", "A7-nan"],
  ["A7: a step that is a text", "A7-string"],
  ["A7: a step below zero", "A7-negative"],
  ["A7: a step of 1e308", "A7-huge"],
])("%s is unknown, and what stands beside it stands", async (_says, scenario) => {
  const skus = await gpt5In(createEmulator({ scenario }));
  expect(skus.find((each) => each.name === "GlobalProvisionedManaged")?.sizes).toEqual({
    minimum: 15,
    maximum: 100_000,
    step: null,
    allowedSizes: [],
  });
  expect(skus).toContainEqual(regional);
});

test("A7: a deployment type nobody has heard of keeps its raw name and its sizes", async () =>
  expect(await gpt5In(createEmulator({ scenario: "A7-enum" }))).toContainEqual({
    name: "OrbitalProvisionedManaged",
    usageName: "OpenAI.GlobalProvisionedManaged",
    sizes: { minimum: 15, maximum: 100_000, step: 5, allowedSizes: [] },
    retiresAt: null,
  }));

test("A7: extra fields change nothing", async () =>
  expect(await gpt5In(createEmulator({ scenario: "A7-extra" }))).toEqual(await gpt5In(createEmulator())));

test("A7: a bare NaN, which is no JSON, is unknown too", async () => {
  const text = JSON.stringify({ value: [rowWith({ minimum: 15, maximum: 900, step: "bare" })] });
  const { items } = await readFrom(answering(text.replace('"bare"', "NaN")));
  expect(items[0]?.skus[0]?.sizes).toEqual({ ...nothingNamed, minimum: 15, maximum: 900 });
});

test.each<[says: string, capacity: unknown, sizes: object]>([
  ["no capacity at all names no sizes", undefined, nothingNamed],
  ["A7: a capacity that is a text names no sizes", "15", nothingNamed],
  ["a minimum of 0 is no rule", { minimum: 0, step: 5 }, { ...nothingNamed, step: 5 }],
  ["A7: half a PTU is no size", { minimum: 7.5, step: 5 }, { ...nothingNamed, step: 5 }],
  [
    "allowed sizes are put in order",
    { allowedValues: [300, 50, 100] },
    { ...nothingNamed, allowedSizes: [50, 100, 300] },
  ],
  [
    "allowed sizes stand beside what else is named",
    { minimum: 15, step: 5, allowedValues: [50] },
    { ...nothingNamed, minimum: 15, step: 5, allowedSizes: [50] },
  ],
  [
    "no allowed sizes leave the minimum and step",
    { minimum: 15, step: 5, allowedValues: [] },
    { ...nothingNamed, minimum: 15, step: 5 },
  ],
  [
    "allowed sizes that are null leave them too",
    { minimum: 15, allowedValues: null },
    { ...nothingNamed, minimum: 15 },
  ],
  ...[[100, "200", 50], [null], [-5, 50], [0], [1e308], [7.5], "50,100"].map(
    (allowedValues): [string, unknown, object] => [
      `A7: where the allowed sizes ${JSON.stringify(allowedValues)} cannot be read whole, no rule is known`,
      { minimum: 15, maximum: 300, step: 5, allowedValues },
      nothingNamed,
    ],
  ),
])("%s", async (_says, capacity, sizes) => expect(await sizesWith(capacity)).toEqual(sizes));

test("A7: whatever Azure sends as a figure, it is read as it was sent or is unknown; never 0, never made up", () => {
  const anything = fc.oneof(fc.jsonValue(), fc.integer({ min: 1, max: 5000 }), fc.double(), fc.constant("100"));
  const capacity = fc.record({ minimum: anything, maximum: anything, step: anything }, { requiredKeys: [] });
  return fc.assert(
    fc.asyncProperty(capacity, async (sent) => {
      const read = await sizesWith(sent);
      for (const figure of ["minimum", "maximum", "step"] as const) {
        const value = read?.[figure] ?? null;
        expect([null, sent[figure]]).toContainEqual(value);
        expect(value === null || (Number.isInteger(value) && value > 0 && value <= 2_147_483_647)).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
});

test.each<[says: string, broken: unknown]>([
  ["lacks its model's name", { model: { format: "OpenAI", version: "1", skus: [] } }],
  ["lacks its model's version", { model: { format: "OpenAI", name: "gpt-5", skus: [] } }],
  ["lacks its model", { kind: "OpenAI" }],
  ["is null", null],
])("A7: a row that %s is counted, and the others stand", async (_says, broken) => {
  const { items, missing } = await readFrom(answering(JSON.stringify({ value: [broken, rowWith({ minimum: 15 })] })));
  expect(items.map(({ name }) => name)).toEqual(["gpt-5"]);
  expect(missing).toMatchObject([{ kind: "unreadable", because: expect.stringContaining("1 row") }]);
});

test("A7: a SKU without a name is counted as missing, and the others stand", async () => {
  const { model } = rowWith({ minimum: 15 });
  const text = JSON.stringify({ value: [{ model: { ...model, skus: [{ capacity: {} }, ...model.skus] } }] });
  const { items, missing } = await readFrom(answering(text));
  expect(items[0]?.skus.map(({ name }) => name)).toEqual(["GlobalProvisionedManaged", "ProvisionedManaged"]);
  expect(missing).toMatchObject([{ kind: "unreadable", because: "1 SKUs are not as Azure documents them" }]);
});

test("A7: SKUs that are no list are missing, not “none”", async () => {
  const { model } = rowWith({ minimum: 15 });
  const { missing } = await readFrom(answering(JSON.stringify({ value: [{ model: { ...model, skus: "all" } }] })));
  expect(missing).toMatchObject([{ kind: "unreadable" }]);
});
