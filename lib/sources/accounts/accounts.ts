import type { RegionName } from "@/lib/units";

/** A resource that can hold model deployments. */
export interface Account {
  /** Azure's id, in the casing of this answer: compare it without. */
  id: string;
  name: string;
  /** Null when the id does not tell. */
  subscription: string | null;
  resourceGroup: string | null;
  /** "OpenAI" or "AIServices", in Azure's casing. */
  kind: string;
  /** Null when the answer does not say. */
  region: RegionName | null;
}
