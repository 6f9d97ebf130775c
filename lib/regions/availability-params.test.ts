import fc from "fast-check";
import { createLoader, createSerializer } from "nuqs/server";
import { expect, test } from "vitest";
import { type AvailabilityParams, availabilityParams } from "./availability-params";

const load = createLoader(availabilityParams);
const write = createSerializer(availabilityParams);
const nothing: AvailabilityParams = { offeredFind: "", offeredTypes: [], offeredCurrent: false, offeredSort: "name" };

test.each<[says: string, link: string, params: Partial<AvailabilityParams>]>([
  ["a bare link shows everything by name", "", {}],
  [
    "words, types, order and what is retired stand in the link",
    "?offeredFind=gpt+4o+sweden&offeredTypes=ProvisionedManaged,OrbitalProvisionedManaged&offeredCurrent=true&offeredSort=retirement",
    {
      offeredFind: "gpt 4o sweden",
      offeredTypes: ["ProvisionedManaged", "OrbitalProvisionedManaged"],
      offeredCurrent: true,
      offeredSort: "retirement",
    },
  ],
  ["words in any script are words", "?offeredFind=%E6%9D%B1%E4%BA%AC+%C3%9C", { offeredFind: "東京 Ü" }],
  ["too many words are none", `?offeredFind=${"a".repeat(81)}`, {}],
  ["a control character is no word", "?offeredFind=gpt%00", {}],
  ["nor is one that turns the text around", "?offeredFind=gpt%E2%80%AE", {}],
  ["a type that could not be Azure's is no type", "?offeredTypes=ProvisionedManaged,%3Cscript%3E", {}],
  ["an empty list names no type", "?offeredTypes=", {}],
  ["nine types are too many", `?offeredTypes=${"A,".repeat(8)}A`, {}],
  ["an order nobody knows is none", "?offeredSort=price", {}],
  ["what is neither true nor false is false", "?offeredCurrent=maybe", {}],
])("%s", (_says, link, params) => expect(load(`https://x/regions${link}`)).toEqual({ ...nothing, ...params }));

test("what a link says, it says again when it is written", () =>
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 100 }), fc.boolean(), (words, offeredCurrent) => {
      const asked = load(write("https://x/regions", { offeredFind: words, offeredCurrent }));
      expect([words, ""]).toContain(asked.offeredFind);
      expect(load(write("https://x/regions", asked))).toEqual(asked);
    }),
  ));
