import { type Answer, type Azure, computeOperation, parseAnswer } from "@/lib/azure";
import { azureQuery } from "@/lib/query";
import { HOUR_MS } from "@/lib/time";
import { type CalculatedSize, type CalculatorQuestion, toCalculatedSize, toQuestionWire } from "./calculator";
import { calculatorWire } from "./wire";

const calculateModelCapacity = computeOperation<{ subscription: string }>({
  name: "calculateModelCapacity",
  family: "CognitiveServices",
  // The exact action is not documented; Reader may be refused (read 2026-11-21).
  role: "Cognitive Services Contributor, or a custom role with this one action",
  path: ({ subscription }) =>
    `/subscriptions/${encodeURIComponent(subscription)}/providers/Microsoft.CognitiveServices/calculateModelCapacity`,
});

/**
 * Asks Azure's official calculator how many PTUs a workload needs: the only place where a required PTU comes from.
 * @returns whole PTUs, required and deployable, and the evidence
 */
export const calculatorQuery = (azure: Azure, question: CalculatorQuestion) =>
  azureQuery<Answer<CalculatedSize>>(azure, {
    key: ["calculator", question],
    staleMs: HOUR_MS, // the same question has the same answer until Azure changes its calculator
    read: async (reading) => {
      const asked = await azure.call(calculateModelCapacity, question, toQuestionWire(question), reading);
      const { data, evidence } = parseAnswer(asked, calculatorWire);
      return { data: toCalculatedSize(data), evidence };
    },
  });
