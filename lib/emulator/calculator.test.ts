import { describe, expect, test } from "vitest";
import { createEmulator } from "./emulator";
import { officialAnswer, recordedAnswer, recordedAnswers } from "./recorded-answers";
import { ask, calculatorPath, question, sol } from "./test-calls";

const emulator = createEmulator();
const calculate = async (body: unknown) => {
  const { status, json } = await ask(emulator, calculatorPath(), { body });
  return { status, error: json.error as { code: string; message: string } | undefined, ...estimate(json) };
};
const estimate = (json: Record<string, unknown>) =>
  json.estimatedCapacity as { value: number; deployableValue: number };

const GLOBAL = "GlobalProvisionedManaged";
const ZONE = "DataZoneProvisionedManaged";
const REGIONAL = "ProvisionedManaged";

describe("answers", () => {
  test.each([
    ["observed: 18 requests a minute", sol(18), { deployableValue: 45 }],
    ["observed: 19 requests a minute", sol(19), { deployableValue: 45 }],
    ["observed: 20 requests a minute", sol(20), { deployableValue: 50 }],
    [
      "the published page's own example, gpt-5.2: 360,000 ÷ 3,400 = 105.88 → 110",
      question("gpt-5.2", "2025-12-11", GLOBAL, [[1000, 200, 20]]),
      { value: 106, deployableValue: 110 },
    ],
    [
      "a tiny load needs 1 PTU and deploys the minimum",
      question("gpt-4o-mini", "2024-07-18", GLOBAL, [[1, 1, 1]]),
      { value: 1, deployableValue: 15 },
    ],
    [
      "Regional rounds to its own minimum and step",
      question("gpt-4.1", "2025-04-14", REGIONAL, [[100, 1000, 500]]),
      { value: 100, deployableValue: 100 },
    ],
    [
      "several shapes are summed",
      question("gpt-4.1", "2025-04-14", ZONE, [
        [100, 1000, 500],
        [100, 1000, 500],
      ]),
      { value: 200, deployableValue: 200 },
    ],
    [
      "another maker's model goes by its own step",
      question("DeepSeek-R1", "1", GLOBAL, [[100, 4000, 100]], "DeepSeek"),
      { value: 110, deployableValue: 200 },
    ],
    [
      "a step may be larger than the minimum",
      question("o1", "2024-12-17", REGIONAL, [[1, 5_750, 250]]),
      { value: 30, deployableValue: 75 },
    ],
    [
      "a list of sizes beats minimum and step",
      question("gpt-5.1-codex", "2025-11-13", ZONE, [[100, 1_000, 125]]),
      { value: 43, deployableValue: 50 },
    ],
    [
      "a preview comes in large sizes",
      question("Kimi-K2-Thinking", "1", GLOBAL, [[1, 700, 1]], "MoonshotAI"),
      { value: 2, deployableValue: 500 },
    ],
    [
      "gpt-4 0613, for which no throughput is published, scales the official answer",
      question("gpt-4", "0613", REGIONAL, [[30, 50, 30]]),
      { value: 346, deployableValue: 400 },
    ],
  ])("%s", async (_says, body, expected) => {
    expect(await calculate(body)).toMatchObject({ status: 200, ...expected });
  });

  test("names are compared without case and answered as the catalogue spells them", async () => {
    const body = question("GPT-4.1", "2025-04-14", "globalprovisionedmanaged", [[1, 1, 1]], "openai");
    const { json } = await ask(emulator, calculatorPath(), { body });
    expect(json).toMatchObject({ model: { format: "OpenAI", name: "gpt-4.1" }, skuName: GLOBAL });
  });

  test("a recorded answer is found whatever the order of its shapes, and only for its own question", () => {
    const official = { ...officialAnswer, shapes: officialAnswer.shapes.toReversed() };
    expect(recordedAnswer(official)).toBe(officialAnswer);
    expect(recordedAnswer({ ...official, skuName: GLOBAL })).toBeUndefined();
    expect(recordedAnswer({ ...official, shapes: official.shapes.slice(1) })).toBeUndefined();
  });

  test("every recorded answer names its source", () => {
    for (const answer of recordedAnswers) expect(answer.source).not.toBe("");
  });
});

describe("refusals", () => {
  const shape = { requestPerMinute: 1, requestParameters: { avgPromptTokens: 1, avgGeneratedTokens: 1 } };
  const good = question("gpt-4.1", "2025-04-14", GLOBAL, [[1, 1, 1]]);
  const { workloads: _, ...noWorkloads } = good;
  test.each([
    ["no body", "", "InvalidRequestContent"],
    ["not JSON", "{", "InvalidRequestContent"],
    [
      "the body of older guides",
      { ...noWorkloads, workload: { requestPerMin: 10, tokensPerMin: 100 } },
      "InvalidRequestContent",
    ],
    ["an empty list of workloads", { ...good, workloads: [] }, "InvalidRequestContent"],
    ["a workload without parameters", { ...good, workloads: [{ requestPerMinute: 1 }] }, "InvalidRequestContent"],
    ["zero requests", { ...good, workloads: [{ ...shape, requestPerMinute: 0 }] }, "InvalidRequestContent"],
    ["half a request", { ...good, workloads: [{ ...shape, requestPerMinute: 1.5 }] }, "InvalidRequestContent"],
    ["a number as text", { ...good, workloads: [{ ...shape, requestPerMinute: "1" }] }, "InvalidRequestContent"],
    [
      "more than an int32 can hold",
      question("gpt-4.1", "2025-04-14", GLOBAL, [[1e9, 1e6, 1]]),
      "InvalidRequestContent",
    ],
    [
      "more than the largest size of a list",
      question("gpt-5.1-codex", "2025-11-13", ZONE, [[10_000, 1_000, 125]]),
      "InvalidRequestContent",
    ],
    ["an unknown version", question("gpt-4.1", "1999-01-01", GLOBAL, [[1, 1, 1]]), "DeploymentModelNotSupported"],
    [
      "a type that is not offered",
      question("gpt-5.6-sol", "2026-07-09", REGIONAL, [[1, 1, 1]]),
      "InvalidResourceProperties",
    ],
    [
      "a pay-as-you-go type",
      question("gpt-4o", "2024-11-20", "GlobalStandard", [[1, 1, 1]]),
      "InvalidResourceProperties",
    ],
  ])("%s", async (_says, body, code) => {
    expect(await calculate(body)).toMatchObject({ status: 400, error: { code } });
  });
});
