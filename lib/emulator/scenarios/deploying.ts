import type { Fault, FaultEffect } from "../faults";
import type { Scenario, Scenarios } from "./aim";

const onPut = (then: FaultEffect, more: Omit<Fault, "then"> = {}): Fault => ({
  match: { operation: "putDeployment" },
  then,
  ...more,
});
const goes = (
  says: string,
  then: Omit<Extract<FaultEffect, { kind: "deploy" }>, "kind">,
  times?: number,
): Scenario => ({
  says,
  faults: [onPut({ kind: "deploy", ...then }, times === undefined ? {} : { times })],
});

/** Between the look and the call others take what the service had free, but for 50: that much can still be deployed. */
const full = (status: number, code: string): Scenario =>
  goes(
    `others take all but 50 of what the service has free, just before the first deployment, refused with ${status}`,
    { leavesCapacity: 50, shortage: { status, code } },
    1,
  );

export const deploying: Scenarios = {
  "deploy-quota": goes("others take all but 50 of the quota, just before the first deployment", { leavesQuota: 50 }, 1),
  "deploy-capacity": full(400, "InsufficientCapacity"),
  "deploy-capacity-409": full(409, "InsufficientResourcesAvailable"),
  "deploy-capacity-503": full(503, "ServiceUnavailable"),
  "deploy-failed": goes("a deployment is accepted, and ends as Failed", { endsAs: "Failed" }),
  "deploy-slow": goes("a deployment takes ten minutes", { takesMs: 600_000 }),
  "deploy-lost": {
    says: "the first deployment is made, and the connection breaks within the answer",
    faults: [onPut({ kind: "reset", at: "body" }, { times: 1 })],
  },
  "deploy-503": {
    says: "503 with Retry-After: 7 on the first deployment, and nothing is made",
    faults: [onPut({ kind: "status", status: 503, retryAfter: 7 }, { times: 1 })],
  },
  "deploy-429": {
    says: "429 with Retry-After: 7 on the first deployment, and nothing is made",
    faults: [onPut({ kind: "status", status: 429, retryAfter: 7 }, { times: 1 })],
  },
  "deploy-forbidden": { says: "403 on every deployment", faults: [onPut({ kind: "forbid" })] },
};
