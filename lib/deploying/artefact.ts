import type { NewDeployment } from "@/lib/sources/deployments";

/** The version that everything is written for: lib/azure asks in it first, too (read 2026-11-21). */
export const API_VERSION = "2026-09-01";

/** A text for one tool, or why that tool cannot be told. */
export type Written = { is: "written"; text: string } | { is: "cannot"; why: string };

export interface Block {
  title: string;
  written: Written;
}

/** One way to create the deployment, or what goes with it. */
export interface Artefact {
  key: ArtefactKey;
  name: string;
  blocks: readonly Block[];
  /** What a person should know before it is run, each a sentence. */
  notes: readonly string[];
}

export const artefactKeys = ["az", "rest", "bicep", "terraform", "alert"] as const;
export type ArtefactKey = (typeof artefactKeys)[number];

export const written = (text: string): Written => ({ is: "written", text });
export const cannot = (why: string): Written => ({ is: "cannot", why });

/** Azure's id of the resource, as templates and alerts take it. */
export const accountId = ({ subscription, resourceGroup, account }: NewDeployment) =>
  `/subscriptions/${subscription}/resourceGroups/${resourceGroup}/providers/Microsoft.CognitiveServices/accounts/${account}`;

/** NUL ends a text in every tool, half a character has no bytes, and an address drops segments of dots. */
const NO_PART = /^\.{0,2}$|\0|\p{Surrogate}|\//u;

/** Why no tool can be told of this deployment, for no address could; null where all can. */
export function unwritable(plan: NewDeployment): string | null {
  const parts = { subscription: plan.subscription, "resource group": plan.resourceGroup, resource: plan.account };
  const named = { ...parts, "deployment's name": plan.name };
  const texts = [plan.model.format, plan.model.name, plan.model.version, plan.skuName, plan.spilloverTo ?? "x"];
  const [broken] = Object.entries(named).flatMap(([what, text]) => (NO_PART.test(text) ? [what] : []));
  if (broken !== undefined) return `The ${broken} is empty, or holds what no address can carry.`;
  if ([...texts, plan.upgradePolicy ?? "x"].some((text) => /^$|\0|\p{Surrogate}/u.test(text)))
    return "The model, type, spillover or upgrade policy is empty, or holds what no tool can be told.";
  return null;
}
