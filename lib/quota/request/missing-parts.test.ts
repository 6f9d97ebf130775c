import { expect, test } from "vitest";
import { ptu, valueCell } from "@/lib/units";
import { type MissingPart, missingForRequest } from "./missing-parts";
import type { RequestInput } from "./request-input";
import { notRead, record, requestedPool, requestInput } from "./test-requests";

test.each<[says: string, more: Partial<RequestInput>, missing: readonly MissingPart["is"][]]>([
  ["a whole request lacks nothing", {}, []],
  ["no calculator answer yet", { answer: null }, ["answer"]],
  ["an answer without its number", { answer: record({ requiredPtu: null }) }, ["answer"]],
  ["no model chosen", { model: null }, ["model"]],
  ["no workload described", { workload: [] }, ["workload"]],
  ["no target", { targetPtu: null }, ["target"]],
  ["the target is not above what remains", { targetPtu: ptu(40) }, ["nothing-missing"]],
  ["it is by 1", { targetPtu: ptu(41) }, []],
  ["no deployment fits into the target", { targetPtu: ptu(44), smallestPtu: ptu(45) }, ["too-small"]],
  ["the smallest just fits", { targetPtu: ptu(45), smallestPtu: ptu(45) }, []],
  ["nobody knows the smallest", { targetPtu: ptu(41), smallestPtu: null }, []],
  ["current use is not known", { pool: requestedPool({ used: notRead }) }, ["use"]],
  [
    "with it what remains: then nobody knows whether a request is needed",
    { pool: requestedPool({ remaining: notRead }) },
    ["use"],
  ],
  ["tokens per minute are no PTU", { pool: requestedPool({ kind: "standard" }) }, ["pool"]],
  ["another maker's PTU are", { pool: requestedPool({ kind: "other", name: "AIServices.ProvisionedManaged" }) }, []],
  [
    "a pool nobody knows",
    { pool: requestedPool({ kind: "other", name: "AccountCount", remaining: valueCell(0) }) },
    ["pool"],
  ],
  [
    "all at once, in the order of the work",
    { model: null, workload: [], answer: null, targetPtu: null, pool: requestedPool({ limit: notRead }) },
    ["model", "workload", "answer", "target", "use"],
  ],
])("%s", (_says, more, missing) => expect(missingForRequest(requestInput(more)).map(({ is }) => is)).toEqual(missing));
