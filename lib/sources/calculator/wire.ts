import { azureObject, maybeWhole } from "@/lib/azure";

/** The answer of calculateModelCapacity, api-version 2026-09-01 (azure-rest-api-specs, read 2026-11-21). */
export const calculatorWire = azureObject({
  estimatedCapacity: azureObject({ value: maybeWhole, deployableValue: maybeWhole }),
});

/** Its question: field names exactly as the specification has them; other spellings circulate in samples. */
export interface CalculatorQuestionWire {
  model: { format: string; name: string; version: string };
  skuName: string;
  workloads: {
    requestPerMinute: number;
    requestParameters: { avgPromptTokens: number; avgGeneratedTokens: number };
  }[];
}
