import { type AzureClient, early } from "@/lib/azure";
import { azureQuery } from "@/lib/query";
import { HOUR_MS } from "@/lib/time";
import type { CalculatorQuestion } from "./calculator";

const wire = early(() => import("./wire"));

/**
 * Asks Azure's official calculator how many PTUs a workload needs: the only place where a required PTU comes from.
 * @returns whole PTUs, required and deployable, and the evidence
 */
export const calculatorQuery = (client: AzureClient, question: CalculatorQuestion) =>
  azureQuery(client, {
    key: ["calculator", question],
    staleMs: HOUR_MS, // the same question has the same answer until Azure changes its calculator
    wire,
    read: ({ calculate }, azure, options) => calculate(azure, question, options),
  });
