import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { azureClient } from "@/lib/azure";
import { createEmulator, type Emulator } from "@/lib/emulator";
import { serve } from "@/lib/emulator/server";
import { rpm, tokens } from "@/lib/units";
import type { CalculatorQuestion, CallShape } from "./calculator";
import { calculate } from "./wire";

const production = "6e2a4d90-8b3f-4c17-a5d6-0f9e7c1b3a28";
const { parameters, responses } = JSON.parse(
  readFileSync(new URL("../../emulator/official/CalculateModelCapacity.json", import.meta.url), "utf8"),
);
const officialAnswer = responses["200"].body;

const shape = (requests: number, prompt: number, generated: number): CallShape => ({
  requestsPerMinute: rpm(requests),
  promptTokens: tokens(prompt),
  generatedTokens: tokens(generated),
});
/** The official example's question, in our words. */
const officialQuestion: CalculatorQuestion = {
  subscription: production,
  model: { format: "OpenAI", name: "gpt-4", version: "0613" },
  skuName: "ProvisionedManaged",
  shapes: [shape(10, 30, 50), shape(20, 60, 20)],
};
const global = (requests: number): CalculatorQuestion => ({
  subscription: production,
  model: { format: "OpenAI", name: "gpt-5.6-sol", version: "2026-07-09" },
  skuName: "GlobalProvisionedManaged",
  shapes: [shape(requests, 1000, 300)],
});

/** The calculator's answer over a socket, from an Azure of this test's. */
async function askFrom(azure: Pick<Emulator, "handle">, question = officialQuestion, token = "sample") {
  const served = await serve({ ...createEmulator(), ...azure }, { port: 0 });
  const identity = ["test", "test", "test"] as const;
  const getToken = () => Promise.resolve(token);
  const client = await azureClient({ endpoint: served.url, source: "Test", identity, getToken }).open();
  return calculate(client, question, { signal: new AbortController().signal }).finally(served.close);
}
const answering = (body: unknown): Pick<Emulator, "handle"> => ({
  handle: () => Promise.resolve(typeof body === "string" ? new Response(body) : Response.json(body)),
});
const sizeIn = async (estimatedCapacity: unknown) =>
  (await askFrom(answering({ ...officialAnswer, estimatedCapacity }))).data;

/** What was sent, word for word. */
async function sentFor(question: CalculatorQuestion) {
  const sent: { method: string; url: URL; body: unknown }[] = [];
  const handle = async (request: Request) => {
    sent.push({ method: request.method, url: new URL(request.url), body: await request.json() });
    return Response.json(officialAnswer);
  };
  await askFrom({ handle }, question);
  expect(sent).toHaveLength(1);
  return sent[0];
}

test("the official question is sent word for word as the specification has it", async () => {
  const sent = await sentFor(officialQuestion);
  expect(sent?.body).toEqual(parameters.parameters);
  expect(sent?.method).toBe("POST");
  expect(sent?.url.pathname).toBe(
    `/subscriptions/${production}/providers/Microsoft.CognitiveServices/calculateModelCapacity`,
  );
  expect(sent?.url.searchParams.get("api-version")).toBe(parameters["api-version"]);
});

test("whatever is asked, the same whole numbers leave in the same order, under these names and no others", () => {
  const whole = fc.integer({ min: 1, max: 9_999_999 });
  const shapes = fc.array(fc.tuple(whole, whole, whole), { minLength: 1, maxLength: 64 });
  return fc.assert(
    fc.asyncProperty(shapes, async (asked) => {
      const sent = await sentFor({ ...officialQuestion, shapes: asked.map((each) => shape(...each)) });
      expect(sent?.body).toEqual({
        model: officialQuestion.model,
        skuName: "ProvisionedManaged",
        workloads: asked.map(([requestPerMinute, avgPromptTokens, avgGeneratedTokens]) => ({
          requestPerMinute,
          requestParameters: { avgPromptTokens, avgGeneratedTokens },
        })),
      });
    }),
    { numRuns: 30 },
  );
});

test("the official answer is 346 PTU required, 400 deployable", async () =>
  expect((await askFrom(answering(officialAnswer))).data).toEqual({ requiredPtu: 346, deployablePtu: 400 }));

test("the emulator answers the official question the same", async () =>
  expect((await askFrom(createEmulator())).data).toEqual({ requiredPtu: 346, deployablePtu: 400 }));

test.each([
  ["18 requests a minute take 45 PTU", 18, 45],
  ["19 take 45 still", 19, 45],
  ["20 take 50", 20, 50],
])("%s, as was observed on the live calculator", async (_says, requests, deployablePtu) =>
  expect((await askFrom(createEmulator(), global(requests))).data).toMatchObject({ deployablePtu }),
);

test.each<[says: string, estimatedCapacity: unknown, size: object]>([
  [
    "names in another casing are the same names",
    { VALUE: 346, DeployableValue: 400 },
    { requiredPtu: 346, deployablePtu: 400 },
  ],
  ["a 0 that Azure says is a 0", { value: 0, deployableValue: 15 }, { requiredPtu: 0, deployablePtu: 15 }],
  ["A7: a fraction is no size", { value: 345.2, deployableValue: 400 }, { requiredPtu: null, deployablePtu: 400 }],
  ["A7: null is unknown", { value: 346, deployableValue: null }, { requiredPtu: 346, deployablePtu: null }],
  ["A7: nothing is unknown", {}, { requiredPtu: null, deployablePtu: null }],
])("%s", async (_says, estimatedCapacity, size) => expect(await sizeIn(estimatedCapacity)).toEqual(size));

test.each([
  ["A7: a required PTU that is missing", "A7-missing"],
  ["A7: a required PTU that is NaN", "A7-nan"],
  ["A7: a required PTU that is a text", "A7-string"],
  ["A7: a required PTU below zero", "A7-negative"],
  ["A7: a required PTU of 1e308", "A7-huge"],
])("%s is unknown, and the deployable size stands", async (_says, scenario) =>
  expect((await askFrom(createEmulator({ scenario }), global(18))).data).toEqual({
    requiredPtu: null,
    deployablePtu: 45,
  }),
);

test("A7: extra fields change nothing", async () =>
  expect((await askFrom(createEmulator({ scenario: "A7-extra" }), global(18))).data).toEqual(
    (await askFrom(createEmulator(), global(18))).data,
  ));

test("A7: a bare NaN, which is no JSON, is unknown, and the other figure stands", async () => {
  const text = JSON.stringify(officialAnswer).replace("346", "NaN");
  expect((await askFrom(answering(text))).data).toEqual({ requiredPtu: null, deployablePtu: 400 });
});

test("A7: whatever Azure sends as a figure, it is read as it was sent or is unknown", () => {
  const anything = fc.oneof(fc.jsonValue(), fc.nat(), fc.double({ noNaN: true }), fc.constant("346"));
  return fc.assert(
    fc.asyncProperty(anything, async (value) => {
      const isWhole = Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 2_147_483_647;
      const requiredPtu = isWhole ? JSON.parse(JSON.stringify(value)) : null;
      expect(await sizeIn({ value, deployableValue: 400 })).toEqual({ requiredPtu, deployablePtu: 400 });
    }),
    { numRuns: 60 },
  );
});

test.each<[says: string, body: unknown]>([
  ["without an estimate", { model: officialAnswer.model, skuName: "ProvisionedManaged" }],
  ["that is a list", [officialAnswer]],
  ["that is null", "null"],
])("A7: an answer %s is a failure, not a size", (_says, body) =>
  expect(askFrom(answering(body))).rejects.toMatchObject({
    failure: { kind: "unreadable", operation: "calculateModelCapacity" },
  }),
);

test("I5: who may not ask is told the role to ask for", () =>
  expect(askFrom(createEmulator(), officialQuestion, "sample-reader")).rejects.toMatchObject({
    failure: { kind: "forbidden", role: expect.stringContaining("Cognitive Services Contributor") },
  }));

test("the evidence holds what was sent", async () => {
  const { evidence } = await askFrom(answering(officialAnswer));
  expect(evidence).toMatchObject({ operation: "calculateModelCapacity", method: "POST", apiVersion: "2026-09-01" });
  expect(JSON.parse(evidence.body ?? "")).toEqual(parameters.parameters);
});
