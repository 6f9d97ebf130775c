import official from "./official/CalculateModelCapacity.json" with { type: "json" };

/** A question to the calculator, in our words. */
export type Shape = { requestsPerMinute: number; promptTokens: number; generatedTokens: number };
export type Question = { format: string; name: string; version: string; skuName: string; shapes: readonly Shape[] };

export type RecordedAnswer = Question & {
  from: "official" | "observed";
  source: string;
  /** Absent where the observer noted the deployable size only; it is then computed. */
  value?: number;
  deployableValue: number;
};

const asked = official.parameters.parameters;
const answered = official.responses["200"].body.estimatedCapacity;

const seenSol = (requestsPerMinute: number, deployableValue: number): RecordedAnswer => ({
  from: "observed",
  source: "live calculator, api-version 2026-05-01, in a third party's public benchmark log of 2026-07-27/28",
  format: "OpenAI",
  name: "gpt-5.6-sol",
  version: "2026-07-09",
  skuName: "GlobalProvisionedManaged",
  shapes: [{ requestsPerMinute, promptTokens: 1000, generatedTokens: 300 }],
  deployableValue,
});

export const officialAnswer: RecordedAnswer & { value: number } = {
  from: "official",
  source: "official/CalculateModelCapacity.json (repository path and commit in official/SOURCES.md)",
  ...asked.model,
  skuName: asked.skuName,
  shapes: asked.workloads.map((workload) => ({
    requestsPerMinute: workload.requestPerMinute,
    promptTokens: workload.requestParameters.avgPromptTokens,
    generatedTokens: workload.requestParameters.avgGeneratedTokens,
  })),
  value: answered.value,
  deployableValue: answered.deployableValue,
};

export const recordedAnswers: readonly RecordedAnswer[] = [
  officialAnswer,
  seenSol(18, 45),
  seenSol(19, 45),
  seenSol(20, 50),
];

/** Looks a question up. The order of its shapes and the case of its names do not matter. */
export function recordedAnswer(question: Question): RecordedAnswer | undefined {
  const wanted = fingerprint(question);
  return recordedAnswers.find((answer) => fingerprint(answer) === wanted);
}

const fingerprint = (q: Question) =>
  JSON.stringify([
    [q.format, q.name, q.version, q.skuName].map((name) => name.toLowerCase()),
    q.shapes.map((s) => `${s.requestsPerMinute}/${s.promptTokens}/${s.generatedTokens}`).sort(),
  ]);
