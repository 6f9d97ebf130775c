import { badRequest } from "../arm-errors";
import type { Question, Shape } from "../recorded-answers";

/** Reads the body of calculateModelCapacity, refusing what the specification's shape does not have. */
export function readQuestion(body: unknown): Question {
  const root = record(body, "The request body");
  const model = record(root.model, "'model'");
  if (!Array.isArray(root.workloads) || root.workloads.length === 0) {
    // Older guides send one `workload: { requestPerMin, … }`; the specification has a list `workloads`.
    throw invalid(
      "The request content was invalid: 'workloads' is required and must be a list with at least one item.",
    );
  }
  return {
    format: text(model.format, "model.format"),
    name: text(model.name, "model.name"),
    version: text(model.version, "model.version"),
    skuName: text(root.skuName, "skuName"),
    shapes: root.workloads.map(readShape),
  };
}

function readShape(workload: unknown, i: number): Shape {
  const at = `workloads[${i}]`;
  const { requestPerMinute, requestParameters } = record(workload, `'${at}'`);
  const parameters = record(requestParameters, `'${at}.requestParameters'`);
  return {
    requestsPerMinute: wholeNumber(requestPerMinute, `${at}.requestPerMinute`),
    promptTokens: wholeNumber(parameters.avgPromptTokens, `${at}.requestParameters.avgPromptTokens`),
    generatedTokens: wholeNumber(parameters.avgGeneratedTokens, `${at}.requestParameters.avgGeneratedTokens`),
  };
}

function record(value: unknown, what: string): Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw invalid(`The request content was invalid and could not be deserialized: ${what} must be an object.`);
  }
  return { ...value };
}

function text(value: unknown, what: string): string {
  if (typeof value !== "string" || !value) throw invalid(`The request content was invalid: '${what}' is required.`);
  return value;
}

function wholeNumber(value: unknown, what: string): number {
  if (typeof value === "number" && Number.isSafeInteger(value) && value > 0) return value;
  throw invalid(`The request content was invalid: '${what}' must be a whole number greater than 0.`);
}

const invalid = (message: string) => badRequest("InvalidRequestContent", message);
