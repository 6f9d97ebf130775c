import { deploymentType, ptu, regionName, rpm, tokens, unknownCell, valueCell } from "@/lib/units";
import type { CalculatorRecord, RequestedPool, RequestInput } from "./request-input";

/** A whole request, and the parts of it: what the tests of this folder share. */

export const notRead = unknownCell("quota could not be read");

export const requestedPool = (more: Partial<RequestedPool> = {}): RequestedPool => ({
  displayName: "Global Provisioned Managed Throughput Unit",
  ...({ name: "OpenAI.GlobalProvisionedManaged", kind: "global" } as const),
  region: { displayName: "Sweden Central", name: regionName("swedencentral") },
  subscription: { name: "Production", id: "1b0e" },
  ...{ limit: valueCell(300), used: valueCell(260), remaining: valueCell(40) },
  ...more,
});

export const shape = { requestsPerMinute: rpm(1_200), promptTokens: tokens(900), generatedTokens: tokens(1) };

export const record = (more: Partial<CalculatorRecord> = {}): CalculatorRecord => ({
  ...{ requiredPtu: ptu(187), deployableSize: ptu(190), shapes: [shape] },
  evidence: {
    ...{ operation: "calculateModelCapacity", apiVersion: "2026-09-01", at: Date.UTC(2026, 10, 21, 14, 2, 5) },
    ...{ clientRequestId: "c0ffee", requestId: null, source: "Sample data" },
  },
  ...more,
});

export const requestInput = (more: Partial<RequestInput> = {}): RequestInput => ({
  pool: requestedPool(),
  model: { format: "OpenAI", name: "gpt-4o", version: "2024-08-06" },
  type: deploymentType("GlobalProvisionedManaged"),
  ...{ targetPtu: ptu(190), smallestPtu: ptu(15) },
  peaks: null,
  answer: record(),
  workload: [{ name: "Chat", ...shape }],
  alternatives: [
    {
      ...{ key: "eastus", region: "East US", subscription: "Sandbox" },
      type: deploymentType("GlobalProvisionedManaged"),
      ...{ available: valueCell(ptu(430)), remainingPtu: ptu(500) },
    },
  ],
  ...more,
});

/** A request in which everybody else's texts are this one. */
export function namedThroughout(name: string): RequestInput {
  const type = { ...deploymentType("GlobalProvisionedManaged"), name, skuName: name };
  const { evidence, ...answer } = record();
  return requestInput({
    pool: requestedPool({
      ...{ displayName: name, name },
      region: { displayName: name, name: regionName(name) },
      subscription: { name, id: name },
    }),
    ...{ model: { format: name, name, version: name }, type, workload: [{ name, ...shape }] },
    peaks: {
      ...{ window: { startMs: 0, endMs: 1 }, others: 0 },
      named: [{ key: name, name, resource: name, size: 50, peak: notRead }],
    },
    answer: { ...answer, evidence: { ...evidence, clientRequestId: name, requestId: name, source: name } },
    alternatives: [
      { key: name, region: name, subscription: name, type, available: valueCell(ptu(430)), remainingPtu: ptu(500) },
    ],
  });
}
