import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { accepts, parseFilter, type Condition } from "./filter";

describe("filters", () => {
  test.each<[says: string, text: string, expected: Condition[]]>([
    ["one value", "ModelDeploymentName eq 'chat'", [{ dimension: "modeldeploymentname", values: ["chat"] }]],
    ["any value", "statuscode eq '*'", [{ dimension: "statuscode", values: null }]],
    [
      "several of one dimension, and another",
      "(StatusCode eq '200' or StatusCode eq '429') and Microsoft.ResourceId eq '*'",
      [
        { dimension: "statuscode", values: ["200", "429"] },
        { dimension: "microsoft.resourceid", values: null },
      ],
    ],
    [
      "the same without parentheses, as an official example has it",
      "A eq 'x' or A eq 'y' and B eq '*'",
      [
        { dimension: "a", values: ["x", "y"] },
        { dimension: "b", values: null },
      ],
    ],
    ["a quote in a value is doubled", "A eq 'it''s'", [{ dimension: "a", values: ["it's"] }]],
    [
      "no word needs a single space",
      "  A   EQ 'x'   AND B eq 'y' ",
      [
        { dimension: "a", values: ["x"] },
        { dimension: "b", values: ["y"] },
      ],
    ],
  ])("%s", (_says, text, expected) => expect(parseFilter(text)).toEqual(expected));

  test.each([
    ["other dimensions by or", "A eq 'x' or B eq 'y'"],
    ["another operator", "A ne 'x'"],
    ["no quotes", "A eq x"],
    ["an open parenthesis", "(A eq 'x'"],
    ["a closed one", "A eq 'x')"],
    ["nothing after and", "A eq 'x' and"],
    ["nothing between", "A eq 'x' B eq 'y'"],
    ["a quote left open", "A eq 'it's'"],
  ])("%s is 400", (_says, text) => {
    expect(() => parseFilter(text)).toThrow(expect.objectContaining({ status: 400, code: "BadRequest" }));
  });

  test("any text is a value, quoted", () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ unit: "grapheme" }), (one, two) => {
        const quoted = [one, two].map((each) => `Name eq '${each.replaceAll("'", "''")}'`).join(" or ");
        const values = one === "*" || two === "*" ? null : [one, two];
        expect(parseFilter(quoted)).toEqual([{ dimension: "name", values }]);
      }),
    );
  });

  test("values are compared without case; a dimension that is not there has none", () => {
    const conditions = parseFilter("A eq 'Chat' and B eq '*'");
    expect(accepts(conditions, { a: "chat", b: "1" })).toBe(true);
    expect(accepts(conditions, { a: "chat" })).toBe(false);
    expect(accepts(conditions, { a: "chats", b: "1" })).toBe(false);
  });
});
