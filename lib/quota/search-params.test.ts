import fc from "fast-check";
import { createLoader } from "nuqs/server";
import { expect, test } from "vitest";
import { regionName } from "@/lib/units";
import { quotaHref, quotaParams, type QuotaParams } from "./search-params";

const load = createLoader(quotaParams);
/** A link as the address bar holds it, read again. */
const readBack = (href: string) => load(new URL(href, "https://headroom.example.com"));

const SUBSCRIPTION = "6e2a4d90-8b3f-4c17-a5d6-0f9e7c1b3a28";
const shape = (name: string) => ({ name, requestsPerMinute: 1_200, promptTokens: 900, generatedTokens: 1 });
const poolKey = JSON.stringify([SUBSCRIPTION, "openai.globalprovisionedmanaged", "eastus2"]);

test.each<[says: string, to: Parameters<typeof quotaHref>[0], href: string]>([
  ["nothing", {}, "/quota"],
  [
    "a region, and the chosen subscriptions",
    { region: regionName("eastus"), subscriptions: [SUBSCRIPTION] },
    `/quota?region=eastus&subscriptions=${SUBSCRIPTION}`,
  ],
  [
    "how the table stands",
    { tab: "zone", find: "sweden 2", sort: { by: "remaining", isDescending: true }, group: "geography", all: true },
    "/quota?tab=zone&find=sweden+2&sort=-remaining&group=geography&all=true",
  ],
  [
    "the deployments, and the slots of a resource",
    { tab: "deployments", deploymentsSort: { by: "retires", isDescending: false }, slots: 64 },
    "/quota?tab=deployments&deploymentsSort=retires&slots=64",
  ],
  ["the fleet", { tab: "fleet", fleetBy: "subscription" }, "/quota?tab=fleet&fleetBy=subscription"],
])("a link to the quota carries %s", (_says, to, href) => expect(quotaHref(to)).toBe(href));

test("a link carries what it is wanted for, as a link to Size does", () =>
  expect(
    quotaHref({ model: "gpt-4o", version: "2024-08-06", format: "OpenAI", shapes: [shape("chat & more"), shape("")] }),
  ).toBe("/quota?model=gpt-4o&version=2024-08-06&format=OpenAI&shapes=1200,900,1,chat+%26+more~1200,900,1"));

test("a link carries what more is asked for, and nothing in it needs quotes", () => {
  const href = quotaHref({ ask: poolKey, target: 400 });
  expect(href).toMatch(/^[\w\-.~/?&=%:[\],+]+$/);
  expect(readBack(href)).toMatchObject({ ask: poolKey, target: 400 });
});

const byDefault: QuotaParams = {
  ...{ tab: "global", find: "", sort: { by: "scope", isDescending: false }, group: "none", all: false, region: null },
  deploymentsSort: { by: "deployment", isDescending: false },
  ...{ fleetBy: "region", slots: 32, ask: null, target: null },
  ...{ model: "", version: "", format: "", shapes: [] },
};

test("a bare link asks for nothing", () => {
  expect(load({})).toEqual(byDefault);
  expect(quotaHref(byDefault)).toBe("/quota");
});

const HOSTILE = [
  ...["-1", "1e9", "NaN", "Infinity", "0x10", "", "\0", "\u202egnp", "[object Object]", "a\nb", "x".repeat(12_000)],
  ...["__proto__", "constructor", "<script>alert(1)</script>", "<img src=x onerror=y>", "' OR 1=1", "$(rm -rf ~)"],
];
/** Words to look for: harmless. */
const words = HOSTILE.filter((text) => /^[\w[\] -]{1,80}$/.test(text));
/** Models may be called so. */
const azureNames = ["1e9", "NaN", "Infinity", "0x10", "constructor"];
const harmless: Partial<Record<keyof QuotaParams, readonly string[]>> = {
  ...{ find: words, ask: words, region: ["constructor"] },
  ...{ model: azureNames, version: azureNames, format: azureNames },
};

test.each([
  ...(["tab", "find", "sort", "group", "all", "region", "deploymentsSort", "fleetBy", "slots", "ask"] as const),
  ...(["target", "model", "version", "format", "shapes"] as const),
])("H2: no hostile %s is taken: the default stands", (name) => {
  for (const text of HOSTILE.filter((each) => !harmless[name]?.includes(each)))
    expect(load({ [name]: text })[name], text.slice(0, 40)).toEqual(byDefault[name]);
});

test.each<[name: keyof QuotaParams, texts: readonly string[]]>([
  ["slots", ["0", "1001", "032", "1.5", "+5", "５", "2000"]],
  ["target", ["0", "007", "1.5", "10000000", "1,000", "1e3", "+5"]],
  ["region", ["Sweden Central", "SwedenCentral", "9lives", "eu", "x".repeat(41)]],
  ["find", ["x".repeat(81), "a\u200fb"]],
  ["ask", ["x".repeat(201), "a\u200fb", "a\tb"]],
  ["tab", ["Global", "datazone"]],
  ["fleetBy", ["geography"]],
  ["model", ["gpt 4", "x".repeat(101), "-gpt", "gpt/4"]],
  ["shapes", ["10;30;50", Array(65).fill("1,1,1").join("~")]],
])("H2: %s that only looks like one falls back to the default", (name, texts) => {
  for (const text of texts) expect(load({ [name]: text })[name], text).toEqual(byDefault[name]);
});

test.each<[name: keyof QuotaParams, text: string, read: unknown]>([
  ["slots", "1", 1],
  ["slots", "999", 999],
  ["slots", "1000", 1000],
  ["target", "1", 1],
  ["target", "9999999", 9_999_999],
  ["find", "x".repeat(80), "x".repeat(80)],
  ["ask", "x".repeat(200), "x".repeat(200)],
  ["ask", poolKey, poolKey],
])("%s=%j is read", (name, text, read) => expect(load({ [name]: text })[name]).toEqual(read));

const letters = fc.constantFrom(..."aZ09漢𠀋éé%&#?;,.'\"()[]{}«»٠_-/\\: ");
const textUpTo = (most: number) =>
  fc
    .array(letters, { maxLength: most })
    .map((each) => each.join(""))
    .filter((text) => text.length <= most);
const orderOf = <Column extends string>(...columns: Column[]) =>
  fc.record({ by: fc.constantFrom(...columns), isDescending: fc.boolean() });

const azureName = fc.oneof(fc.constant(""), fc.stringMatching(/^[a-zA-Z0-9][a-zA-Z0-9_.-]{0,99}$/));
const figure = fc.option(fc.integer({ min: 1, max: 9_999_999 }));

const question: fc.Arbitrary<QuotaParams> = fc.record({
  tab: fc.constantFrom("global", "zone", "regional", "standard", "other", "deployments", "fleet"),
  find: textUpTo(80),
  sort: orderOf("subscription", "scope", "limit", "used", "remaining", "share"),
  group: fc.constantFrom("none", "region", "subscription", "geography"),
  all: fc.boolean(),
  region: fc.option(fc.stringMatching(/^[a-z][a-z0-9]{2,39}$/).map(regionName)),
  deploymentsSort: orderOf("deployment", "resource", "model", "size", "retires", "modified"),
  fleetBy: fc.constantFrom("region", "subscription"),
  slots: fc.integer({ min: 1, max: 1000 }),
  ask: fc.option(textUpTo(200).filter((text) => text !== "")),
  target: fc.option(fc.integer({ min: 1, max: 9_999_999 })),
  ...{ model: azureName, version: azureName, format: azureName },
  shapes: fc.array(
    fc.record({
      name: fc.stringMatching(/^[\w ~%+&'é漢]{0,32}$/).filter((name) => name.length <= 32),
      ...{ requestsPerMinute: figure, promptTokens: figure, generatedTokens: figure },
    }),
    { maxLength: 8 },
  ),
});

test("any question reads back from its link as it was", () =>
  fc.assert(fc.property(question, (params) => void expect(readBack(quotaHref(params))).toEqual(params))));

const largest = { requestsPerMinute: 9_999_999, promptTokens: 9_999_999, generatedTokens: 9_999_999 };

test.each<[says: string, name: string, count: number, isNamed: boolean]>([
  ["and all shapes that a link takes", "漢".repeat(32), 64, false],
  ["and all shapes that it takes with their names", "漢".repeat(32), 10, true],
  ["and more names than it takes, though a link to Size takes them", "漢".repeat(32), 15, false],
  ["and names of letters that only an address writes otherwise", "'".repeat(32), 26, true],
  ["and one of them more", "'".repeat(32), 64, false],
])(
  "the longest question there can be, with all subscriptions %s, stays under 8,000 characters",
  (_says, name, count, isNamed) => {
    const longest: QuotaParams = {
      ...{ tab: "deployments", group: "subscription", all: true, region: regionName("x".repeat(40)), slots: 1000 },
      ...{ sort: { by: "subscription", isDescending: true }, fleetBy: "subscription", target: 9_999_999 },
      deploymentsSort: { by: "subscription", isDescending: true },
      // Letters that take most in a link: nine characters each.
      ...{ find: "漢".repeat(80), ask: "漢".repeat(200) },
      ...{ model: "x".repeat(100), version: "x".repeat(100), format: "x".repeat(100) },
      shapes: Array.from({ length: count }, () => ({ name, ...largest })),
    };
    const subscriptions = Array.from({ length: 30 }, (_, at) => `${SUBSCRIPTION.slice(0, -2)}${at + 10}`);
    const { href } = new URL(quotaHref({ ...longest, subscriptions }), "https://headroom.example.com");
    expect(href.length).toBeLessThan(8_000);
    const shapes = isNamed ? longest.shapes : longest.shapes.map((each) => ({ ...each, name: "" }));
    expect(readBack(href)).toEqual({ ...longest, shapes });
  },
);
