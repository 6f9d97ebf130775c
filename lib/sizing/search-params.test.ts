import fc from "fast-check";
import { createLoader } from "nuqs/server";
import { expect, test } from "vitest";
import type { Residency } from "@/lib/deployability";
import { regionName } from "@/lib/units";
import { sizeHref, sizeParams, type SizeParams } from "./search-params";

const shape = (name: string) => ({ name, requestsPerMinute: 10, promptTokens: 30, generatedTokens: 50 });

const load = createLoader(sizeParams);
/** A link as the address bar holds it, read again. */
const readBack = (href: string) => load(new URL(href, "https://headroom.example.com"));

test("a link holds the whole question", () =>
  expect(
    sizeHref({
      model: "gpt-4",
      version: "0613",
      shapes: [shape("chat"), { name: "", requestsPerMinute: 20, promptTokens: 60, generatedTokens: 20 }],
    }),
  ).toBe("/size?model=gpt-4&version=0613&shapes=10,30,50,chat~20,60,20"));

test("all of it", () =>
  expect(
    sizeHref({
      model: "Phi-4",
      version: "7",
      format: "Microsoft",
      also: [{ model: "gpt-4o", version: "2024-11-20", format: "" }],
      shapes: [shape("chat & more")],
      growth: -20,
      cached: 35,
      stay: { is: "zone", zone: "EU" },
      calculateWith: "6e2a4d90-8b3f-4c17-a5d6-0f9e7c1b3a28",
      focus: 2,
      type: "ProvisionedManaged",
      fit: 400,
      subscriptions: ["00000000-1111-2222-3333-444444444444"],
    }),
  ).toBe(
    "/size?model=Phi-4&version=7&format=Microsoft&also=gpt-4o:2024-11-20&shapes=10,30,50,chat+%26+more&growth=-20&cached=35" +
      "&stay=EU&calculateWith=6e2a4d90-8b3f-4c17-a5d6-0f9e7c1b3a28&focus=2&type=ProvisionedManaged&fit=400" +
      "&subscriptions=00000000-1111-2222-3333-444444444444",
  ));

test("what is as it is without a word stays out of the link", () =>
  expect(sizeHref({ model: "", also: [], growth: 0, cached: 0, focus: 1, stay: { is: "anywhere" } })).toBe("/size"));

test("any short name survives the link", () => {
  const name = fc.string({ maxLength: 32 }).filter((text) => !text.includes("@"));
  fc.assert(
    fc.property(fc.array(name, { minLength: 1, maxLength: 5 }), (names) => {
      expect(readBack(sizeHref({ shapes: names.map(shape) })).shapes.map((each) => each.name)).toEqual(names);
    }),
  );
});

test.each(["x".repeat(33), "me@example.com", "half \ud83d"])("the name %j stays out of the link", (name) =>
  expect(sizeHref({ shapes: [shape(name)] })).toBe("/size?shapes=10,30,50"),
);

test("what is not yet a number stays open in the link", () =>
  expect(sizeHref({ shapes: [{ name: "", requestsPerMinute: 10, promptTokens: null, generatedTokens: null }] })).toBe(
    "/size?shapes=10,,",
  ));

const HOSTILE = [
  "<script>alert(1)</script>",
  "__proto__",
  "NaN",
  "1e9",
  "-1",
  "../..",
  "x".repeat(12_000),
  "\0",
  "' OR 1=1",
];
/** What one of them happens to be for. */
const harmless: Partial<Record<keyof SizeParams, readonly string[]>> = {
  model: ["NaN", "1e9"],
  version: ["NaN", "1e9"],
  format: ["NaN", "1e9"],
  type: ["NaN", "1e9"],
  also: ["NaN", "1e9"],
  growth: ["-1"],
};
const names: readonly (keyof SizeParams)[] = [
  ...(["model", "version", "format", "also", "shapes", "growth", "cached", "stay"] as const),
  ...(["calculateWith", "focus", "type", "fit"] as const),
];

test.each(names)("H2: no hostile %s is taken: the default stands", (name) => {
  expect(names.toSorted()).toEqual(Object.keys(sizeParams).toSorted());
  for (const text of HOSTILE.filter((each) => !harmless[name]?.includes(each))) {
    expect(sizeParams[name].parse(text)).toBeNull();
    expect(load({ [name]: text })[name]).toEqual(load({})[name]);
  }
});

test.each<[name: keyof SizeParams, text: string]>([
  ["shapes", ""],
  ["shapes", "ptu=1"],
  ["shapes", "10;30;50"],
  ["growth", "-91"],
  ["growth", "1001"],
  ["growth", "1.5"],
  ["cached", "100"],
  ["focus", "0"],
  ["focus", "7"],
  ["fit", "0"],
  ["fit", "007"],
  ["fit", "1.5"],
  ["fit", "10000000"],
  ["stay", "the-moon"],
  ["calculateWith", "6e2a4d90"],
])("H2: %s=%j falls back to the default", (name, text) => expect(sizeParams[name].parse(text)).toBeNull());

test.each(["-1,NaN,1e9", "0,__proto__,x"])("H2: shapes=%j has no number in it", (text) =>
  expect(sizeParams.shapes.parse(text)).toEqual([
    { name: "", requestsPerMinute: null, promptTokens: null, generatedTokens: null },
  ]),
);

test("H2: a link of 65 shapes is no question, rather than another one of 64", () => {
  expect(sizeParams.shapes.parse(Array(64).fill("1,1,1").join("~"))).toHaveLength(64);
  expect(sizeParams.shapes.parse(Array(65).fill("1,1,1").join("~"))).toBeNull();
});

const text = fc.stringMatching(/^[a-zA-Z0-9][a-zA-Z0-9_.-]{0,99}$/);
const asked = fc.record({ model: text, version: text, format: fc.oneof(fc.constant(""), text) });
const figure = fc.option(fc.integer({ min: 1, max: 9_999_999 }));
const letters = fc.oneof(
  fc.string(),
  fc.string({ unit: "grapheme" }),
  fc.constantFrom("漢", "😀", "%", "~", "'", "+", "&", "é"),
);
const linkedName = fc
  .array(letters, { maxLength: 32 })
  .map((all) => all.join("").slice(0, 32))
  .filter((name) => !name.includes("@") && !/\p{Surrogate}/u.test(name));
const linked = fc.record({
  name: linkedName,
  requestsPerMinute: figure,
  promptTokens: figure,
  generatedTokens: figure,
});
const residency = fc.constantFrom<Residency>(
  ...[{ is: "anywhere" } as const, { is: "zone", zone: "EU" } as const, { is: "zone", zone: "US" } as const],
  { is: "region", region: regionName("swedencentral") },
);
const question: fc.Arbitrary<SizeParams> = fc.record({
  ...{ model: text, version: text, format: fc.oneof(fc.constant(""), text) },
  also: fc.array(asked, { maxLength: 5 }),
  shapes: fc.array(linked, { minLength: 1, maxLength: 64 }),
  growth: fc.integer({ min: -90, max: 1_000 }),
  cached: fc.integer({ min: 0, max: 99 }),
  stay: residency,
  calculateWith: fc.option(fc.uuid()),
  focus: fc.integer({ min: 1, max: 6 }),
  type: fc.option(text),
  fit: fc.option(fc.integer({ min: 1, max: 9_999_999 })),
});

test("any question reads back from its link as it was, but for names where they would not fit; no link is too long", () => {
  let namelessCount = 0;
  fc.assert(
    fc.property(question, (params) => {
      const href = sizeHref(params);
      const { shapes, ...rest } = readBack(href);
      const { shapes: asked, ...restAsked } = params;
      const unnamed = asked.map((each) => ({ ...each, name: "" }));
      const isNameless = shapes.every((each) => each.name === "");
      if (isNameless) namelessCount += 1;
      expect(rest).toEqual(restAsked);
      expect(shapes).toEqual(isNameless ? unnamed : asked);
      expect(new URL(href, "https://headroom.example.com").href.length).toBeLessThan(8_000);
    }),
  );
  expect(namelessCount).toBeLessThan(100); // most questions keep their names
});
