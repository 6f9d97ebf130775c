import type { Answer } from "@/lib/azure";
import type { Ptu, Rpm, Tokens } from "@/lib/units";

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
