import type { Lifecycle, SizeRule } from "@/lib/sources/catalog";
import type { Deployment, NewDeployment } from "@/lib/sources/deployments";
import type { Figure, Ptu } from "@/lib/units";
import type { Check } from "./check";
import { modelCheck } from "./check-model";
import { nameCheck, slotCheck, spilloverCheck } from "./check-resource";
import { capacityCheck, quotaCheck } from "./check-room";
import { incrementCheck, minimumCheck } from "./check-size";

/** What is known of the place where a deployment is to be created, each as far as it was read. */
export interface PreflightFacts {
  plan: NewDeployment;
  /** The sizes that the catalogue lists for the type in the resource's region. */
  sizes: Figure<SizeRule>;
  /** The largest deployment that could be created now; it takes quota into account. */
  available: Figure<Ptu>;
  /** What is left of the quota that the type draws from. */
  remaining: Figure<Ptu>;
  /** All deployments of the resource. */
  deployments: Figure<readonly Deployment[]>;
  /** How many deployments a resource takes, as far as that is documented. */
  slotLimit: number;
  /** When the version or this type of it is withdrawn here, UTC epoch ms; null when no date is set. */
  retiresAt: number | null;
  lifecycle: Lifecycle | null;
  nowMs: number;
}

/** What has to hold before the deployment is created, line by line. */
export const preflight = (facts: PreflightFacts): readonly Check[] => [
  minimumCheck(facts),
  incrementCheck(facts),
  quotaCheck(facts),
  capacityCheck(facts),
  slotCheck(facts),
  nameCheck(facts),
  ...(facts.plan.spilloverTo === null ? [] : [spilloverCheck(facts, facts.plan.spilloverTo)]),
  modelCheck(facts),
];

export type Readiness = "waiting" | "fails" | "may-fail" | "ready";

/** What the list says together: nothing is sent while a line is still read, or where one fails. */
export function readiness(checks: readonly Check[]): Readiness {
  const states = checks.map(({ state }) => state.is);
  if (states.includes("fails")) return "fails";
  if (states.includes("loading")) return "waiting";
  return states.every((is) => is === "ok") ? "ready" : "may-fail";
}
