import fc from "fast-check";
import { createLoader } from "nuqs/server";
import { expect, test } from "vitest";
import { currencies, ptu, regionName } from "@/lib/units";
import { planHref, planParams, type PlanParams } from "./search-params";

const load = createLoader(planParams);
/** A link as the address bar holds it, read again. */
const readBack = (href: string) => load(new URL(href, "https://headroom.example.com"));
const byDefault = load({});

test.each<[says: string, to: Parameters<typeof planHref>[0], href: string]>([
  ["nothing", {}, "/plan"],
  [
    "what Regions found",
    { model: "gpt-4.1", version: "2025-04-14", type: "ProvisionedManaged", ptu: 100, region: regionName("eastus2") },
    "/plan?model=gpt-4.1&version=2025-04-14&type=ProvisionedManaged&ptu=100&region=eastus2",
  ],
  [
    "a load without its names, which are for Size",
    { shapes: [{ name: "chat", requestsPerMinute: 10, promptTokens: 30, generatedTokens: 50 }], growth: 20, cached: 5 },
    "/plan?shapes=10,30,50&growth=20&cached=5",
  ],
])("a link to Plan carries %s", (_says, to, href) => expect(planHref(to)).toBe(href));

const HOSTILE = [
  ...["-1", "1e9", "NaN", "0x10", "", " ", "\0", "\u202egnp", "[object Object]", "%00", "../..", "__proto__"],
  ...["<script>alert(1)</script>", "javascript:alert(1)", "' OR 1=1", "a\nb", "x".repeat(12_000)],
];
/** Letters that are a name as Azure allows it, one that a person may give a deployment, growth of −1 %, or a plan's id. */
const harmless: Partial<Record<keyof PlanParams, (text: string) => boolean>> = {
  ...Object.fromEntries(["model", "version", "format", "type"].map((name) => [name, isPlainName])),
  ...Object.fromEntries(["deployment", "spillover"].map((name) => [name, (text: string) => text.length <= 260])),
  growth: (text) => text === "-1",
  compare: (text) => /^[\w-]{1,80}$/.test(text),
  place: isPlainName,
  others: isPlainName,
};
function isPlainName(text: string) {
  return text === "" || /^[a-zA-Z0-9][a-zA-Z0-9_.-]{0,99}$/.test(text);
}
const all = Object.keys(planParams).filter((name): name is keyof PlanParams => name in byDefault);

test.each(all)("H2: no hostile %s is taken: the default stands", (name) => {
  for (const text of HOSTILE.filter((each) => !harmless[name]?.(each)))
    expect(load({ [name]: text })[name], text.slice(0, 40)).toEqual(byDefault[name]);
});

const name = fc.stringMatching(/^[a-zA-Z0-9][a-zA-Z0-9_.-]{0,40}$/);
const whole = fc.integer({ min: 1, max: 9_999_999 });
const shape = fc.record({
  ...{ name: fc.constant(""), requestsPerMinute: whole, promptTokens: whole, generatedTokens: whole },
});
const question = fc.record({
  ...{
    model: name,
    version: name,
    type: fc.option(name),
    ptu: fc.option(whole),
    shapes: fc.array(shape, { maxLength: 8 }),
  },
  region: fc.option(fc.stringMatching(/^[a-z][a-z0-9]{2,39}$/).map(regionName)),
  ...{ growth: fc.integer({ min: -90, max: 1_000 }), cached: fc.integer({ min: 0, max: 99 }) },
  currency: fc.constantFrom(...currencies),
  others: fc.array(fc.record({ model: name, version: name, format: fc.constant("") }), { maxLength: 3 }),
  deployment: fc
    .string({ unit: "grapheme", minLength: 1, maxLength: 40 })
    .filter((text) => !/[\0\p{Surrogate}]/u.test(text)),
});

test("any question reads back from its link as it was", () =>
  fc.assert(
    fc.property(question, (params) => void expect(readBack(planHref(params))).toEqual({ ...byDefault, ...params })),
  ));

test("a full question, with all subscriptions that a link takes, stays under 8,000 characters", () => {
  const guid = (at: number) => `6e2a4d90-8b3f-4c17-a5d6-0f9e7c1b3a${at + 10}`;
  const long = "x".repeat(64);
  const resource = { subscription: guid(0), resourceGroup: long, account: long };
  const heavy = { name: "", requestsPerMinute: 9_999_999, promptTokens: 9_999_999, generatedTokens: 9_999_999 };
  const id = `/subscriptions/${guid(0)}/resourceGroups/${long}/providers/Microsoft.CognitiveServices/accounts/${long}/deployments/${long}`;
  const reserved = { skuName: "DataZoneProvisionedManaged", region: "southcentralus", ptu: ptu(1_000_000) };
  const full: Parameters<typeof planHref>[0] = {
    ...{
      view: "cover",
      model: long,
      version: long,
      format: long,
      type: long,
      ptu: 9_999_999,
      measured: id,
      follow: id,
    },
    ...{ shapes: Array.from({ length: 64 }, () => heavy), growth: 1_000, cached: 99, currency: "EUR", resource },
    others: Array.from({ length: 3 }, () => ({ model: long, version: long, format: long })),
    ...{ deployment: long, spillover: long, alert: 99, discount: 12.5 },
    reserved: Array.from({ length: 20 }, () => ({ ...reserved, term: "one-year" as const })),
  };
  const href = planHref({ ...full, subscriptions: Array.from({ length: 30 }, (_, at) => guid(at)) });
  expect(href.length).toBeLessThan(8_000);
});
