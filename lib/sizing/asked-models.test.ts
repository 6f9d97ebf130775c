import fc from "fast-check";
import { expect, test } from "vitest";
import { type AskedModel, noModel, parseAsAzureName } from "@/lib/offers";
import {
  askedModels,
  MODEL_LIMIT,
  type ModelParams,
  parseAsFurther,
  withModel,
  withoutModel,
  withOneMore,
} from "./asked-models";

const gpt4o: AskedModel = { model: "gpt-4o", version: "2024-11-20", format: "" };
const o3: AskedModel = { model: "o3-mini", version: "2025-01-31", format: "" };
const phi: AskedModel = { model: "Phi-4", version: "7", format: "Contoso" };

test.each<[says: string, models: AskedModel[], text: string]>([
  ["one", [gpt4o], "gpt-4o:2024-11-20"],
  ["several", [gpt4o, o3], "gpt-4o:2024-11-20~o3-mini:2025-01-31"],
  ["the maker where two share a name", [phi], "Phi-4:7:Contoso"],
  ["a model whose version is not chosen yet", [{ ...o3, version: "" }], "o3-mini:"],
  ["a place for a model", [noModel, o3], ":~o3-mini:2025-01-31"],
])("a link holds %s, and it is read again", (_says, models, text) => {
  expect(parseAsFurther.serialize(models)).toBe(text);
  expect(parseAsFurther.parse(text)).toEqual(models);
});

test.each([
  ["a script", "<script>alert(1)</script>"],
  ["a name that begins with a sign", "__proto__:1"],
  ["a space", "gpt 4o:1"],
  ["four parts", "gpt-4o:1:OpenAI:more"],
  ["a bad one among good ones", "gpt-4o:1~/etc/passwd"],
  ["a name of 101 characters", "x".repeat(101)],
  ["12 kB", "a:b~".repeat(3_000)],
  ["one more than are compared", Array(MODEL_LIMIT).fill("gpt-4o:1").join("~")],
])("H2: %s is no list of models", (_says, text) => expect(parseAsFurther.parse(text)).toBeNull());

test.each(["gpt-4o", "2024-11-20", "o1", "gpt-4.1", "Meta_Llama.3", "x".repeat(100)])("%s is a name", (name) => {
  expect(parseAsAzureName.parse(name)).toBe(name);
  expect(parseAsAzureName.serialize(name)).toBe(name);
});

test.each(["", "-1", "_x", ".x", "a b", "a:b", "a~b", "é", "<b>", "__proto__", "x".repeat(101), "x".repeat(12_000)])(
  "H2: %j is no name",
  (text) => expect(parseAsAzureName.parse(text)).toBeNull(),
);

const name = fc.oneof(fc.constant(""), fc.stringMatching(/^[a-zA-Z0-9][a-zA-Z0-9_.-]{0,99}$/));
const model: fc.Arbitrary<AskedModel> = fc.record({ model: name, version: name, format: name });
const further = fc.array(model, { maxLength: MODEL_LIMIT - 1 });

test("what is written is read again", () =>
  fc.assert(
    fc.property(fc.array(model, { minLength: 1, maxLength: MODEL_LIMIT - 1 }), (models) => {
      expect(parseAsFurther.parse(parseAsFurther.serialize(models))).toEqual(models);
    }),
  ));

test("no text makes it throw; what it reads is at most five models, by names as Azure limits them", () =>
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(fc.string()).map((parts) => parts.join("~")),
      ),
      (text) => {
        const models = parseAsFurther.parse(text) ?? [];
        expect(models.length).toBeLessThan(MODEL_LIMIT);
        for (const part of models.flatMap((each) => Object.values(each)))
          expect(part === "" || parseAsAzureName.parse(part) === part).toBe(true);
      },
    ),
  ));

test.each<[says: string, one: AskedModel[], other: AskedModel[], isSame: boolean]>([
  ["the same", [gpt4o], [{ ...gpt4o }], true],
  ["none, and a place for one", [], [noModel], false],
  ["another order", [gpt4o, o3], [o3, gpt4o], false],
])("two lists are told apart, or not: %s", (_says, one, other, isSame) =>
  expect(parseAsFurther.eq(one, other)).toBe(isSame),
);

const link = (...[first = noModel, ...also]: readonly AskedModel[]): ModelParams => ({ ...first, also });

test.each<[says: string, after: ModelParams, models: AskedModel[]]>([
  ["a link without a model has a place for one", link(), [noModel]],
  ["all models, in the order of their columns", link(gpt4o, o3, phi), [gpt4o, o3, phi]],
  ["the first is chosen anew", withModel(link(gpt4o, o3), 0, phi), [phi, o3]],
  ["a further one is chosen anew", withModel(link(gpt4o, o3), 1, phi), [gpt4o, phi]],
  ["one more is a place at the end", withOneMore(link(gpt4o)), [gpt4o, noModel]],
  ["one less", withoutModel(link(gpt4o, o3, phi), 1), [gpt4o, phi]],
  ["without the first, the second is first", withoutModel(link(gpt4o, o3), 0), [o3]],
  ["without the only one there is a place for one", withoutModel(link(gpt4o), 0), [noModel]],
])("%s", (_says, after, models) => expect(askedModels(after)).toEqual(models));

test("a column changes by itself, and one that is added and taken away leaves the link as it was", () =>
  fc.assert(
    fc.property(model, further, model, fc.nat({ max: MODEL_LIMIT - 1 }), (first, also, to, any) => {
      const params = link(first, ...also);
      const before = askedModels(params);
      const at = any % before.length;
      expect(askedModels(withModel(params, at, to))).toEqual(before.map((each, index) => (index === at ? to : each)));
      expect(withoutModel(withOneMore(params), before.length)).toEqual(params);
    }),
  ));
