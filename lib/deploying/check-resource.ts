import type { Deployment } from "@/lib/sources/deployments";
import { isProvisioned, writeNumber } from "@/lib/units";
import { unwritable } from "./artefact";
import { type Check, type CheckState, fails, judged, mayFail, ok } from "./check";
import type { PreflightFacts } from "./preflight";

type ResourceFacts = Pick<PreflightFacts, "plan" | "deployments" | "slotLimit">;

const NO_LIST = "The resource has no list of deployments.";

/** Azure compares names without case. */
export const sameName = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

/** The documented number is a default, and no page says whether provisioned deployments count: never a hard stop. */
export const slotCheck = ({ deployments, slotLimit }: ResourceFacts): Check => ({
  key: "slot",
  what: "A slot is free in the resource",
  state: judged(deployments, NO_LIST, ({ length }) =>
    length < slotLimit ? ok : mayFail(`The resource holds ${writeNumber(length)} deployments; it may take no more.`),
  ),
  figures:
    deployments.is === "value"
      ? `${writeNumber(deployments.value.length)} of ${writeNumber(slotLimit)} slots used`
      : `${writeNumber(slotLimit)} slots`,
});

export function nameCheck({ plan, deployments }: ResourceFacts): Check {
  const cannot = unwritable(plan);
  return {
    key: "name",
    what: "The name is free",
    state: cannot === null ? judged(deployments, NO_LIST, (all) => freeState(all, plan.name)) : fails(cannot),
    figures: "",
  };
}

/** What Azure takes for a resource's own name; for a deployment's it documents nothing (cognitiveservices 2026-09-01; read 2026-11-22). */
const USUAL = /^[A-Za-z0-9][A-Za-z0-9_.-]{1,63}$/;

function freeState(all: readonly Deployment[], name: string): CheckState {
  const taken = all.find((each) => sameName(each.name, name));
  if (taken !== undefined) return fails("The resource has a deployment of that name; creating would change it.");
  if (USUAL.test(name)) return ok;
  return mayFail("Azure documents no rule for it; 2 to 64 letters, digits, hyphens, underscores and periods are safe.");
}

export const spilloverCheck = ({ plan, deployments }: ResourceFacts, spilloverTo: string): Check => ({
  key: "spillover",
  what: "Spillover goes to a standard deployment of the same resource",
  state: judged(deployments, NO_LIST, (all) => {
    const target = all.find(({ name }) => sameName(name, spilloverTo));
    if (target === undefined) return fails("The resource has no deployment of that name.");
    if (target.skuName !== null && isProvisioned(target.skuName))
      return fails("That deployment is provisioned itself.");
    return target.model.name?.toLowerCase() === plan.model.name.toLowerCase()
      ? ok
      : mayFail("It serves another model.");
  }),
  figures: "",
});
