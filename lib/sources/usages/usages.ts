import type { AzureScope } from "@/lib/azure";

/**
 * One pool of quota. The list mixes provisioned pools, pools of single models and counts of other things; only the name
 * tells them apart. Figures are Azure's own, also where they look odd: a limit of -1, more used than the limit. Null is a
 * figure that cannot be read: unknown, never 0.
 */
export interface Usage {
  /** Azure's name of the pool, e.g. "OpenAI.GlobalProvisionedManaged": what a SKU's `usageName` points to, in any casing. */
  pool: string;
  /** Hostile text; falls back to the pool's name. */
  displayName: string;
  used: number | null;
  limit: number | null;
  /** Azure's word, "Count" also for PTU. Null when the answer does not say. */
  unit: string | null;
  /** Null when the answer does not say: then it stands for the region it was read in. */
  scope: AzureScope | null;
}
