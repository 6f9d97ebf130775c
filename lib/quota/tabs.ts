import type { PoolKind } from "@/lib/pools";

/** One tab of the Quota screen: a table of pools, the deployments, or the fleet. */
export interface QuotaTab {
  id: (typeof tabIds)[number];
  /** Its accessible name. */
  name: string;
  /** The official quota item's name where there is one. */
  heading: string;
  /** Of its figures; null where they are of several units, which are never added up. */
  unit: "PTU" | "thousand TPM" | null;
}

/** As a link names them. */
export const tabIds = ["global", "zone", "regional", "standard", "other", "deployments", "fleet"] as const;

const ITEM = "Provisioned Managed Throughput Unit";

/**
 * In the order in which they stand. The three items' names: "What is provisioned throughput for Foundry Models?", Microsoft
 * Learn; read 2026-11-21.
 */
export const quotaTabs: readonly QuotaTab[] = [
  { id: "global", name: "Global", heading: `Global ${ITEM}`, unit: "PTU" },
  { id: "zone", name: "Data Zone", heading: `Data Zone ${ITEM}`, unit: "PTU" },
  { id: "regional", name: "Regional", heading: ITEM, unit: "PTU" },
  {
    id: "standard",
    name: "Standard (TPM)",
    heading: "Tokens per minute of standard deployments",
    unit: "thousand TPM",
  },
  { id: "other", name: "Other pools", heading: "Pools of other names, as Azure tells them", unit: null },
  { id: "deployments", name: "Deployments", heading: "Provisioned deployments", unit: null },
  { id: "fleet", name: "Fleet", heading: "PTU quota used, by region or subscription", unit: "PTU" },
];

/** The unit of a pool's figures; null where Azure's name does not tell it. */
export const unitOf = (kind: PoolKind) => quotaTabs.find(({ id }) => id === kind)?.unit ?? null;
