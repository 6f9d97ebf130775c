import fc from "fast-check";
import { expect, test } from "vitest";
import { sizeHref, sizeParams } from "./search-params";

const shape = (name: string) => ({ name, requestsPerMinute: 10, promptTokens: 30, generatedTokens: 50 });

test("a link holds the whole question", () =>
  expect(
    sizeHref({
      model: "gpt-4",
      version: "0613",
      shapes: [shape("chat"), { name: "", requestsPerMinute: 20, promptTokens: 60, generatedTokens: 20 }],
    }),
  ).toBe("/size?model=gpt-4&version=0613&shapes=10,30,50,chat~20,60,20"));

test("any short name survives the link", () => {
  const name = fc.string({ maxLength: 32 }).filter((text) => !text.includes("@"));
  fc.assert(
    fc.property(fc.array(name, { minLength: 1, maxLength: 5 }), (names) => {
      const query = new URL(sizeHref({ shapes: names.map(shape) }), "http://host").searchParams.get("shapes") ?? "";
      expect(sizeParams.shapes.parse(query)?.map((each) => each.name)).toEqual(names);
    }),
  );
});

test.each(["x".repeat(33), "me@example.com"])("the name %j stays out of the link", (name) =>
  expect(sizeHref({ shapes: [shape(name)] })).toBe("/size?shapes=10,30,50"),
);

test("what is not yet a number stays open in the link", () =>
  expect(sizeHref({ shapes: [{ name: "", requestsPerMinute: 10, promptTokens: null, generatedTokens: null }] })).toBe(
    "/size?shapes=10,,",
  ));

test.each(["", "ptu=1", "<script>", "10;30;50"])(
  "H2: shapes=%j is no question, and falls back to the default",
  (text) => expect(sizeParams.shapes.parse(text)).toBeNull(),
);

test.each(["-1,NaN,1e9", "0,__proto__,x"])("H2: shapes=%j has no number in it", (text) =>
  expect(sizeParams.shapes.parse(text)).toEqual([
    { name: "", requestsPerMinute: null, promptTokens: null, generatedTokens: null },
  ]),
);

test("H2: a link of 65 shapes is no question, rather than another one of 64", () => {
  expect(sizeParams.shapes.parse(Array(64).fill("1,1,1").join("~"))).toHaveLength(64);
  expect(sizeParams.shapes.parse(Array(65).fill("1,1,1").join("~"))).toBeNull();
});
