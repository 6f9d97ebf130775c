import type { Answer } from "@/lib/azure";
import { ptu, type Ptu, type Rpm, type Tokens } from "@/lib/units";
import type { CalculatorWire } from "./wire";

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

export type CalculatorAnswer = Answer<CalculatedSize>;

/** Azure's own numbers. Null is a figure that did not come as the specification has it: unknown, never 0. */
export interface CalculatedSize {
  requiredPtu: Ptu | null;
  deployablePtu: Ptu | null;
}

const toPtu = (value: number | null) => (value === null ? null : ptu(value));

export const toCalculatedSize = ({ estimatedCapacity }: CalculatorWire): CalculatedSize => ({
  requiredPtu: toPtu(estimatedCapacity.value),
  deployablePtu: toPtu(estimatedCapacity.deployableValue),
});
