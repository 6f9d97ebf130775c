import type { z } from "zod/mini";
import { type Azure, azureObject, type CallOptions, computeOperation, maybeWhole, parseAnswer } from "@/lib/azure";
import { ptu } from "@/lib/units";
import type { CalculatedSize, CalculatorAnswer, CalculatorQuestion } from "./calculator";

/** The answer of calculateModelCapacity, api-version 2026-09-01 (azure-rest-api-specs, read 2026-11-21). */
const calculatorWire = azureObject({
  estimatedCapacity: azureObject({ value: maybeWhole, deployableValue: maybeWhole }),
});

const toPtu = (value: number | null) => (value === null ? null : ptu(value));

const toCalculatedSize = ({ estimatedCapacity }: z.infer<typeof calculatorWire>): CalculatedSize => ({
  requiredPtu: toPtu(estimatedCapacity.value),
  deployablePtu: toPtu(estimatedCapacity.deployableValue),
});

/** Its question: field names exactly as the specification has them; other spellings circulate in samples. */
const questionWire = ({ model, skuName, shapes }: CalculatorQuestion) => ({
  model,
  skuName,
  workloads: shapes.map((shape) => ({
    requestPerMinute: shape.requestsPerMinute,
    requestParameters: { avgPromptTokens: shape.promptTokens, avgGeneratedTokens: shape.generatedTokens },
  })),
});

const operation = computeOperation<{ subscription: string }>({
  name: "calculateModelCapacity",
  family: "CognitiveServices",
  // The exact action is not documented; Reader may be refused (read 2026-11-21).
  role: "Cognitive Services Contributor, or a custom role with this one action",
  path: ({ subscription }) =>
    `/subscriptions/${encodeURIComponent(subscription)}/providers/Microsoft.CognitiveServices/calculateModelCapacity`,
});

/** Asks the official calculator. @throws AzureError */
export async function calculate(
  azure: Azure,
  question: CalculatorQuestion,
  options: CallOptions,
): Promise<CalculatorAnswer> {
  const asked = await azure.call(operation, question, questionWire(question), options);
  const { data, evidence } = parseAnswer(asked, calculatorWire);
  return { data: toCalculatedSize(data), evidence };
}
