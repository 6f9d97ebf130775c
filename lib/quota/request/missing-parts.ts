import { writePtu } from "@/lib/units";
import { isOfPtu, requestedOf } from "./quota-request";
import type { RequestInput } from "./request-input";

/** What a request still lacks, in words. */
export interface MissingPart {
  is: "pool" | "model" | "workload" | "answer" | "target" | "too-small" | "use" | "nothing-missing";
  says: string;
}

/** The checklist before a request is sent, in the order of the work; empty where nothing is missing. */
export function missingForRequest(input: RequestInput): readonly MissingPart[] {
  const { pool, model, workload, answer, targetPtu, smallestPtu } = input;
  const parts: readonly (MissingPart | false)[] = [
    !isOfPtu(pool) && { is: "pool", says: "This quota is not counted in PTU: pick one of provisioned throughput." },
    model === null && { is: "model", says: "No model is chosen yet." },
    workload.length === 0 && { is: "workload", says: "No workload is described yet." },
    (answer === null || answer.requiredPtu === null) && {
      is: "answer",
      says: answer === null ? "No calculator answer yet." : "The calculator's answer held no number.",
    },
    targetPtu === null && { is: "target", says: "No target is chosen yet." },
    targetPtu !== null &&
      smallestPtu !== null &&
      targetPtu < smallestPtu && {
        is: "too-small",
        says: `The target is below the smallest size of the model version there, ${writePtu(smallestPtu)}.`,
      },
    requestedOf(input) === 0 && {
      is: "nothing-missing",
      says: "The target is not above what remains: no request is needed.",
    },
    [pool.limit, pool.used, pool.remaining].some((figure) => figure.is !== "value") && {
      is: "use",
      says: "Current use is not known.",
    },
  ];
  return parts.filter((part) => part !== false);
}
