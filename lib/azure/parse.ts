import { z } from "zod/mini";
import { type Answered, failureIn } from "./azure";
import type { Evidence } from "./evidence";

export interface Answer<T> {
  data: T;
  evidence: Evidence;
}

/** At most a few places: enough to see what is wrong, short enough to read. */
const describeIssues = (issues: readonly z.core.$ZodIssue[]) =>
  issues
    .slice(0, 3)
    .map((issue) => `${issue.path.join(".") || "the answer"}: ${issue.message}`)
    .join("; ");

/** @throws AzureError `unreadable`, naming the places where the answer is not as Azure documents it */
export function parseAnswer<T>({ json, evidence }: Answered, schema: z.ZodMiniType<T>): Answer<T> {
  const parsed = z.safeParse(schema, json);
  if (parsed.success) return { data: parsed.data, evidence };
  throw failureIn(evidence, { kind: "unreadable", because: describeIssues(parsed.error.issues) });
}
