import { regionName, type RegionName } from "@/lib/units";
import type { AccountWire } from "./wire";

/** A resource that can hold model deployments. */
export interface Account {
  id: string;
  name: string;
  /** Null when the answer does not say. */
  region: RegionName | null;
}

/** The list also holds Face, Speech and others, which have no model deployments. */
const kinds = new Set(["openai", "aiservices"]);

export const holdsModels = (row: AccountWire) => kinds.has(row.kind?.toLowerCase() ?? "");

export const toAccount = (row: AccountWire): Account => ({
  id: row.id,
  name: row.name ?? row.id,
  region: row.location ? regionName(row.location) : null,
});
