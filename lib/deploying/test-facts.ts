import type { SizeRule } from "@/lib/sources/catalog";
import type { Deployment } from "@/lib/sources/deployments";
import { ptu, unknownCell, valueCell } from "@/lib/units";
import type { PreflightFacts } from "./preflight";
import { samplePlan } from "./test-plans";

/** The instant of all these tests. */
export const NOW = Date.UTC(2026, 10, 22);

/** 15, 20 … 500. */
export const rule: SizeRule = { minimum: ptu(15), step: ptu(5), maximum: ptu(500), allowedSizes: [] };

export const deploymentNamed = (name: string, more: Partial<Deployment> = {}): Deployment => ({
  id: `/deployments/${name}`,
  name,
  model: { format: "OpenAI", name: "gpt-4.1", version: "2025-04-14" },
  skuName: "GlobalStandard",
  size: 30,
  sizeInForce: 30,
  state: "Succeeded",
  upgradePolicy: null,
  spilloverTo: null,
  createdAt: null,
  modifiedAt: null,
  ...more,
});

/** Everything in favour. */
export const factsWith = (more: Partial<PreflightFacts> = {}): PreflightFacts => ({
  plan: samplePlan,
  sizes: valueCell(rule),
  available: valueCell(ptu(300)),
  remaining: valueCell(ptu(300)),
  deployments: valueCell([deploymentNamed("other")]),
  slotLimit: 32,
  retiresAt: null,
  lifecycle: "GenerallyAvailable",
  nowMs: NOW,
  ...more,
});

export const sized = (size: number) => ({ ...samplePlan, size: ptu(size) });
export const notRead = unknownCell("it could not be read");
export const forbidden = { is: "not-permitted", role: "Reader" } as const;
