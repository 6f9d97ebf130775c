import fc from "fast-check";
import { expect, test } from "vitest";
import { noRow, type PlacementRow, placementParams } from "./placement-params";
import { planHref } from "./search-params";

const { place } = placementParams;

const anyName = fc.constantFrom("", "gpt-4.1", "2025-04-14", "OpenAI", "a.b_c-d");
const anyRow: fc.Arbitrary<PlacementRow> = fc.record({
  ...{ model: anyName, version: anyName, format: anyName },
  name: fc.oneof(
    fc.constantFrom(
      "Chat",
      "a:b~c,d%7E",
      "<img src=x onerror=alert(1)>",
      "=cmd|'/c calc'!A1",
      "\u202egnp",
      "__proto__",
    ),
    fc.string({ maxLength: 60 }).map((text) => text.replaceAll("@", "")),
  ),
  ptu: fc.option(fc.integer({ min: 1, max: 9_999_999 })),
  types: fc.uniqueArray(fc.constantFrom("GlobalProvisionedManaged", "ProvisionedManaged"), { maxLength: 2 }),
  stay: fc.constantFrom({ is: "anywhere" } as const, { is: "zone", zone: "EU" } as const),
  geographies: fc.uniqueArray(fc.constantFrom("Europe", "Asia Pacific", "United States", "a:b,c"), { maxLength: 3 }),
});

test("workloads in a link are read as they were written, whatever they are called", () =>
  fc.assert(
    fc.property(fc.array(anyRow, { minLength: 1, maxLength: 5 }), (rows) => {
      const link = planHref({ place: rows });
      const text = new URLSearchParams(link.slice(link.indexOf("?"))).get("place") ?? "";
      expect(place.parse(text)).toEqual(rows);
    }),
  ));

test.each([
  ["six workloads", Array.from({ length: 6 }, () => place.serialize([noRow])).join("~")],
  ["no number of PTU", "gpt-4.1:2025-04-14::-1::::"],
  ["a decimal", "gpt-4.1:2025-04-14::1.5::::"],
  ["1e9", "gpt-4.1:2025-04-14::1e9::::"],
  ["markup for a model", "<script>:1::1::::"],
  ["markup for a type", "gpt-4.1:1::1:%3Cscript%3E:::"],
  ["nowhere for data to stay", "gpt-4.1:1::1::%00::"],
  ["broken letters", "gpt-4.1:1::1::::%E0%A4%A"],
  ["an e-mail address for a name", "gpt-4.1:1::1::::who%40evil.example"],
  ["a name of 12 kB", `gpt-4.1:1::1::::${"x".repeat(12_000)}`],
  ["more parts than there are", "gpt-4.1:1::1:::::x"],
])("%s is no part of a link", (_says, text) => expect(place.parse(text)).toBeNull());

test("a name that may be an e-mail address stays out of the link", () =>
  expect(planHref({ place: [{ ...noRow, name: "who@evil.example", ptu: 5 }] })).not.toContain("evil"));
