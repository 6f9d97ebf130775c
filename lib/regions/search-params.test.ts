import fc from "fast-check";
import { createLoader } from "nuqs/server";
import { expect, test } from "vitest";
import { anywhere, type Residency } from "@/lib/deployability";
import { regionName } from "@/lib/units";
import type { RowOrder } from "./row-order";
import { regionsHref, regionsParams, type RegionsParams } from "./search-params";

const load = createLoader(regionsParams);
/** A link as the address bar holds it, read again. */
const readBack = (href: string) => load(new URL(href, "https://headroom.example.com"));

test.each<[says: string, to: Parameters<typeof regionsHref>[0], href: string]>([
  ["nothing", {}, "/regions"],
  [
    "a size, and where it must stay",
    {
      model: "gpt-4o",
      version: "2024-08-06",
      type: ["DataZoneProvisionedManaged"],
      ptu: 400,
      stay: { is: "zone", zone: "EU" },
    },
    "/regions?model=gpt-4o&version=2024-08-06&type=DataZoneProvisionedManaged&ptu=400&stay=EU",
  ],
  [
    "one region, and the maker where two share a name",
    { model: "Phi-4", format: "Microsoft", stay: { is: "region", region: regionName("swedencentral") } },
    "/regions?model=Phi-4&format=Microsoft&stay=swedencentral",
  ],
  ["data that may be processed anywhere", { stay: { is: "anywhere" } }, "/regions"],
  [
    "the chosen subscriptions",
    { subscriptions: ["6e2a4d90-8b3f-4c17-a5d6-0f9e7c1b3a28"] },
    "/regions?subscriptions=6e2a4d90-8b3f-4c17-a5d6-0f9e7c1b3a28",
  ],
  [
    "how the table stands",
    {
      ...{ geography: "United States", home: regionName("eastus"), only: true, find: "east 2", each: true, watch: 5 },
      sort: { by: "available", skuName: "GlobalProvisionedManaged", isDescending: true },
    },
    "/regions?geography=United+States&home=eastus&only=true&find=east+2&sort=-available:GlobalProvisionedManaged&each=true&watch=5",
  ],
  [
    "what the tab of what is offered shows",
    { view: "availability", offeredFind: "gpt", offeredTypes: ["ProvisionedManaged"], offeredCurrent: true },
    "/regions?view=availability&offeredFind=gpt&offeredTypes=ProvisionedManaged&offeredCurrent=true",
  ],
])("a link to the regions carries %s", (_says, to, href) => expect(regionsHref(to)).toBe(href));

const byDefault: RegionsParams = {
  ...{ model: "", version: "", format: "", type: [], ptu: null, stay: anywhere, geography: null, home: null },
  ...{ only: false, find: "", sort: { by: "name", isDescending: false }, each: false, view: "map", watch: null },
  ...{ offeredFind: "", offeredTypes: [], offeredCurrent: false, offeredSort: "name" },
  ...{ shapes: [], growth: 0, cached: 0, measured: null },
};

test("a bare link asks for nothing", () => {
  expect(load({})).toEqual(byDefault);
  expect(regionsHref(byDefault)).toBe("/regions");
});

const HOSTILE = [
  ...["-1", "1e9", "NaN", "Infinity", "0x10", "", " ", "\0", "\u202egnp", "null", "[object Object]", "%00", "../.."],
  ...[
    "__proto__",
    "constructor",
    "<script>alert(1)</script>",
    "javascript:alert(1)",
    "' OR 1=1",
    "a\nb",
    "x".repeat(12_000),
  ],
];

/** What one of them happens to be for: a name as Azure allows it, or words to look for. */
const names = ["1e9", "NaN", "Infinity", "0x10", "null", "constructor"];
const wordsAlike = HOSTILE.filter((text) => /^[^<>=\n\0\u202e|+$^`~]+$/.test(text) && text.length <= 80);
const harmless: Partial<Record<keyof RegionsParams, readonly string[]>> = {
  ...{ model: names, version: names, format: names, type: names, offeredTypes: names },
  ...{ geography: wordsAlike, find: wordsAlike, offeredFind: [...wordsAlike, "<script>alert(1)</script>", "' OR 1=1"] },
  ...{ stay: ["constructor", "null"], home: ["constructor", "null"], growth: ["-1"] },
};
const all: readonly (keyof RegionsParams)[] = [
  ...([
    "model",
    "version",
    "format",
    "type",
    "ptu",
    "stay",
    "geography",
    "home",
    "only",
    "find",
    "sort",
    "each",
  ] as const),
  ...(["view", "watch", "offeredFind", "offeredTypes", "offeredCurrent", "offeredSort"] as const),
  ...(["shapes", "growth", "cached", "measured"] as const),
];

test("no parameter is left out below", () => expect(all.toSorted()).toEqual(Object.keys(regionsParams).toSorted()));

test.each(all)("H2: no hostile %s is taken: the default stands", (name) => {
  for (const text of HOSTILE.filter((each) => !harmless[name]?.includes(each)))
    expect(load({ [name]: text })[name], text.slice(0, 40)).toEqual(byDefault[name]);
});

test.each<[name: keyof RegionsParams, texts: readonly string[]]>([
  ["ptu", ["0", "007", "1.5", "10000000", "1,000", "1e3", "+5", "５"]],
  ["watch", ["0", "16", "1.5", "-1", "05", "100"]],
  ["type", ["a,b,", ",", "a,,b", "a,<b>", "a,b,c,d,e,f,g,h,i"]],
  ["home", ["Sweden Central", "SwedenCentral", "9lives", "eu", "sweden-central", "x".repeat(41)]],
  ["model", ["a b", "x".repeat(101)]],
  ["find", ["x".repeat(81), "a\u200fb"]],
  ["geography", ["a\u0007b", "x".repeat(81)]],
  ["view", ["Map"]],
  ["only", ["yes"]],
])("H2: %s that only looks like one falls back to the default", (name, texts) => {
  for (const text of texts) expect(load({ [name]: text })[name], text).toEqual(byDefault[name]);
});

test.each<[name: keyof RegionsParams, text: string, read: unknown]>([
  ["ptu", "1", 1],
  ["ptu", "9999999", 9_999_999],
  ["watch", "1", 1],
  ["watch", "9", 9],
  ["watch", "15", 15],
  ["type", "a,b,c,d,e,f,g,h", [..."abcdefgh"]],
  ["home", "eastus2", "eastus2"],
  ["find", "x".repeat(80), "x".repeat(80)],
  ["geography", "Åland (North), No. 2", "Åland (North), No. 2"],
  ["view", "availability", "availability"],
])("%s=%j is read", (name, text, read) => expect(load({ [name]: text })[name]).toEqual(read));

const name = fc.stringMatching(/^[a-zA-Z0-9][a-zA-Z0-9_.-]{0,99}$/);
const nameOrNone = fc.oneof(fc.constant(""), name);
const region = fc.stringMatching(/^[a-z][a-z0-9]{2,39}$/).map(regionName);
const letters = fc.oneof(
  fc.string({ minLength: 1, maxLength: 1, unit: "grapheme" }),
  fc.constantFrom(..."漢𠀋é%&+#?;,.'\"()«»٠_- "),
);
const words = fc
  .array(letters, { maxLength: 80 })
  .map((each) => each.join(""))
  .filter((text) => /^[\p{L}\p{M}\p{N}\p{P}\p{Zs}]{0,80}$/u.test(text) && text.length <= 80);
const types = fc.uniqueArray(name, { maxLength: 8 });
const sort = fc.oneof<fc.Arbitrary<RowOrder>[]>(
  fc.record({ by: fc.constantFrom("name", "geography", "zone"), isDescending: fc.boolean() }),
  fc.record({ by: fc.constantFrom("available", "remaining", "verdict"), skuName: name, isDescending: fc.boolean() }),
);
const stay = fc.oneof(
  fc.constantFrom<Residency>(anywhere, { is: "zone", zone: "EU" }, { is: "zone", zone: "US" }),
  region.filter((each) => !/^(eu|us)$/.test(each)).map((each): Residency => ({ is: "region", region: each })),
);
const heavy = { name: "", requestsPerMinute: 9_999_999, promptTokens: 9_999_999, generatedTokens: 9_999_999 };
const deployment =
  "/subscriptions/6e2a4d90-8b3f-4c17-a5d6-0f9e7c1b3a28/resourceGroups/rg-ai-prod/providers/Microsoft.CognitiveServices/accounts/contoso/deployments/chat";

const question: fc.Arbitrary<RegionsParams> = fc.record({
  ...{ model: nameOrNone, version: nameOrNone, format: nameOrNone, type: types, stay, sort },
  ptu: fc.option(fc.integer({ min: 1, max: 9_999_999 })),
  geography: fc.option(words.filter((text) => text !== "")),
  home: fc.option(region),
  ...{ only: fc.boolean(), find: words, each: fc.boolean() },
  view: fc.constantFrom("map", "availability"),
  watch: fc.option(fc.integer({ min: 1, max: 15 })),
  ...{ offeredFind: words, offeredTypes: types, offeredCurrent: fc.boolean() },
  offeredSort: fc.constantFrom("name", "retirement"),
  shapes: fc.array(fc.constant(heavy), { maxLength: 5 }),
  ...{ growth: fc.integer({ min: -90, max: 1_000 }), cached: fc.integer({ min: 0, max: 99 }) },
  measured: fc.option(fc.constant(deployment)),
});

test("any question reads back from its link as it was", () =>
  fc.assert(fc.property(question, (params) => void expect(readBack(regionsHref(params))).toEqual(params))));

test("the longest question there can be, with all subscriptions that a link takes, stays under 8,000 characters", () => {
  const long = "x".repeat(100);
  const manyTypes = Array.from({ length: 8 }, (_, at) => `${at}${"x".repeat(99)}`);
  const longest: RegionsParams = {
    ...{ model: long, version: long, format: long, type: manyTypes, ptu: 9_999_999, only: true, each: true, watch: 15 },
    ...{ stay: { is: "region", region: regionName("x".repeat(40)) }, home: regionName("x".repeat(40)) },
    // Letters that take most in a link: twelve characters each, and nine where only halves of them are counted.
    ...{ geography: "𠀋".repeat(80), find: "𠀋".repeat(80), offeredFind: "漢".repeat(80) },
    ...{ sort: { by: "available", skuName: long, isDescending: true }, view: "availability" },
    ...{ offeredTypes: manyTypes, offeredCurrent: true, offeredSort: "retirement" },
    ...{ shapes: Array.from({ length: 64 }, () => heavy), growth: 1_000, cached: 99, measured: deployment },
  };
  const subscriptions = Array.from({ length: 30 }, (_, at) => `6e2a4d90-8b3f-4c17-a5d6-0f9e7c1b3a${at + 10}`);
  const { href } = new URL(regionsHref({ ...longest, subscriptions }), "https://headroom.example.com");
  expect(href.length).toBeLessThan(8_000);
  expect(readBack(href)).toEqual(longest);
  for (const id of subscriptions) expect(href).toContain(id);
});
