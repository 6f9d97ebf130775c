import fc from "fast-check";
import { expect, test } from "vitest";
import { toTypedWorkload, type TypedWorkload, workloadOf } from "@/lib/workload";
import type { AskedModel } from "@/lib/offers";
import { questionKey, questionOf } from "./question";
import { offered } from "@/lib/offers/test-offers";

const chat = { name: "chat", requestsPerMinute: "10", promptTokens: "30", generatedTokens: "50" };
const typed = (more: Partial<TypedWorkload> = {}): TypedWorkload => ({
  rows: [chat],
  growth: "",
  cachedShare: "",
  ...more,
});
const gpt4o: AskedModel = { model: "gpt-4o", version: "2024-08-06", format: "" };

/** The key of a model and of what is typed. */
const keyOf = (workload: Partial<TypedWorkload> = {}, model: Partial<AskedModel> = {}) =>
  questionKey({ ...gpt4o, ...model }, workloadOf(typed(workload)));

const numbers = { requestsPerMinute: 10, promptTokens: 30, generatedTokens: 50 };

test("the question is the catalogue's own spelling of the model and the numbers, without names", () => {
  const workload = workloadOf(typed({ cachedShare: "50" }));
  expect(workload && questionOf(offered({ name: "GPT-4o" }), workload)).toEqual({
    model: { format: "OpenAI", name: "GPT-4o", version: "2024-08-06" },
    workload: { uncached: [numbers], cached: [{ ...numbers, promptTokens: 15 }] },
  });
});

test.each<[says: string, more: Partial<TypedWorkload>]>([
  ["without a shape", { rows: [] }],
  ["with requests missing", { rows: [{ ...chat, requestsPerMinute: "" }] }],
  ["with prompt tokens missing", { rows: [{ ...chat, promptTokens: "" }] }],
  ["with generated tokens missing", { rows: [{ ...chat, generatedTokens: "" }] }],
  ["with one of two shapes incomplete", { rows: [chat, { ...chat, promptTokens: "" }] }],
  ["H3: with a growth that is no percentage", { growth: "much" }],
  ["H3: with a cached share that is no percentage", { cachedShare: "100" }],
])("%s there is nothing to ask, and no key", (_says, more) => {
  expect(workloadOf(typed(more))).toBeNull();
  expect(keyOf(more)).toBeNull();
});

test.each<[says: string, model: Partial<AskedModel>]>([
  ["without a model", { model: "" }],
  ["without a version", { version: "" }],
])("%s a link holds no whole question", (_says, model) => expect(keyOf({}, model)).toBeNull());

test("a pasted link has its key before any catalogue was read", () => expect(keyOf()).toEqual(expect.any(String)));

test.each<[says: string, workload: Partial<TypedWorkload>, model: Partial<AskedModel>, isSame: boolean]>([
  ["the names of the shapes are no part of it", { rows: [{ ...chat, name: "batch" }] }, {}, true],
  ["nor is how a number is spelled", { rows: [{ ...chat, promptTokens: " 030" }] }, {}, true],
  ["a percentage of 0 is none", { growth: "0", cachedShare: "0 %" }, {}, true],
  ["another model is another question", {}, { model: "o1" }, false],
  ["another version is another question", {}, { version: "2024-11-20" }, false],
  ["another maker is another question", {}, { format: "Contoso" }, false],
  ["another number is another question", { rows: [{ ...chat, generatedTokens: "51" }] }, {}, false],
  ["one shape more is another question", { rows: [chat, chat] }, {}, false],
  ["growth is another question", { growth: "20" }, {}, false],
  ["a cached share is another question", { cachedShare: "1" }, {}, false],
])("%s", (_says, workload, model, isSame) => expect(keyOf(workload, model) === keyOf()).toBe(isSame));

test("two links have one key exactly when they ask the same numbers in the same order", () => {
  const figure = fc.integer({ min: 1, max: 3 });
  const shape = fc.record({
    name: fc.string(),
    requestsPerMinute: figure,
    promptTokens: figure,
    generatedTokens: figure,
  });
  const percent = fc.constantFrom(0, 50, 90);
  const linked = fc.record({
    shapes: fc.array(shape, { minLength: 1, maxLength: 2 }),
    growth: percent,
    cached: percent,
  });
  fc.assert(
    fc.property(linked, linked, (one, other) => {
      const [first, second] = [one, other].map((each) => workloadOf(toTypedWorkload(each)));
      const isSame = questionKey(gpt4o, first ?? null) === questionKey(gpt4o, second ?? null);
      expect(isSame).toBe(JSON.stringify(first) === JSON.stringify(second));
      expect(first).not.toBeNull();
    }),
  );
});
