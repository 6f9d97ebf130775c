import type { z } from "zod/mini";
import { ptu, type Ptu, type Rpm, type Tokens } from "@/lib/units";
import type { CalculatorQuestionWire, calculatorWire } from "./wire";

/** One kind of call, as the calculator takes it: whole numbers, averages rounded up by who asks. */
export interface CallShape {
  requestsPerMinute: Rpm;
  promptTokens: Tokens;
  generatedTokens: Tokens;
}

export interface CalculatorQuestion {
  subscription: string;
  model: { format: string; name: string; version: string };
  skuName: string;
  shapes: readonly CallShape[];
}

/** Azure's own numbers. Null is a figure that did not come as the specification has it: unknown, never 0. */
export interface CalculatedSize {
  requiredPtu: Ptu | null;
  deployablePtu: Ptu | null;
}

export const toQuestionWire = ({ model, skuName, shapes }: CalculatorQuestion): CalculatorQuestionWire => ({
  model,
  skuName,
  workloads: shapes.map((shape) => ({
    requestPerMinute: shape.requestsPerMinute,
    requestParameters: { avgPromptTokens: shape.promptTokens, avgGeneratedTokens: shape.generatedTokens },
  })),
});

const toPtu = (value: number | null) => (value === null ? null : ptu(value));

export const toCalculatedSize = ({ estimatedCapacity }: z.infer<typeof calculatorWire>): CalculatedSize => ({
  requiredPtu: toPtu(estimatedCapacity.value),
  deployablePtu: toPtu(estimatedCapacity.deployableValue),
});
