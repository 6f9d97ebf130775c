import fc from "fast-check";
import { expect, test } from "vitest";
import { questionKey, questionOf } from "./question";
import type { SizeParams } from "./search-params";
import { offered } from "./test-offers";

const chat = { name: "chat", requestsPerMinute: 10, promptTokens: 30, generatedTokens: 50 };
const asked = (more: Partial<SizeParams> = {}): SizeParams => ({
  model: "gpt-4o",
  version: "2024-08-06",
  format: "",
  shapes: [chat],
  calculateWith: null,
  ...more,
});

test("the question is the catalogue's own spelling of the model and the numbers, without names", () =>
  expect(questionOf(asked({ model: "GPT-4O" }), offered())).toEqual({
    model: { format: "OpenAI", name: "gpt-4o", version: "2024-08-06" },
    shapes: [{ requestsPerMinute: 10, promptTokens: 30, generatedTokens: 50 }],
  }));

test.each<[says: string, more: Partial<SizeParams>]>([
  ["without a shape", { shapes: [] }],
  ["with requests missing", { shapes: [{ ...chat, requestsPerMinute: null }] }],
  ["with prompt tokens missing", { shapes: [{ ...chat, promptTokens: null }] }],
  ["with generated tokens missing", { shapes: [{ ...chat, generatedTokens: null }] }],
  ["with one of two shapes incomplete", { shapes: [chat, { ...chat, promptTokens: null }] }],
])("%s there is nothing to ask, and no key", (_says, more) => {
  expect(questionOf(asked(more), offered())).toBeNull();
  expect(questionKey(asked(more))).toBeNull();
});

test("a version that no catalogue lists cannot be asked about", () => expect(questionOf(asked(), null)).toBeNull());

test.each<[says: string, more: Partial<SizeParams>]>([
  ["without a model", { model: "" }],
  ["without a version", { version: "" }],
])("%s a link holds no whole question", (_says, more) => expect(questionKey(asked(more))).toBeNull());

test("a pasted link has its key before any catalogue was read", () =>
  expect(questionKey(asked())).toEqual(expect.any(String)));

test.each<[says: string, more: Partial<SizeParams>, isSame: boolean]>([
  ["the names of the shapes are no part of it", { shapes: [{ ...chat, name: "batch" }] }, true],
  ["whose calculator is asked is no part of it", { calculateWith: "6e2a4d90-8b3f-4c17-a5d6-0f9e7c1b3a28" }, true],
  ["another model is another question", { model: "o1" }, false],
  ["another version is another question", { version: "2024-11-20" }, false],
  ["another maker is another question", { format: "Contoso" }, false],
  ["another number is another question", { shapes: [{ ...chat, generatedTokens: 51 }] }, false],
  ["one shape more is another question", { shapes: [chat, chat] }, false],
])("%s", (_says, more, isSame) => expect(questionKey(asked(more)) === questionKey(asked())).toBe(isSame));

test("two links have one key exactly when they ask the same numbers in the same order", () => {
  const figure = fc.integer({ min: 1, max: 3 });
  const numbers = { requestsPerMinute: figure, promptTokens: figure, generatedTokens: figure };
  const shapes = fc.array(fc.record({ name: fc.string(), ...numbers }), { minLength: 1, maxLength: 2 });
  fc.assert(
    fc.property(shapes, shapes, (one, other) => {
      const isSame = questionKey(asked({ shapes: one })) === questionKey(asked({ shapes: other }));
      const shapesOf = (linked: typeof one) => questionOf(asked({ shapes: linked }), offered())?.shapes;
      expect(isSame).toBe(JSON.stringify(shapesOf(one)) === JSON.stringify(shapesOf(other)));
    }),
  );
});
