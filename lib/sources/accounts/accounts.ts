import type { z } from "zod/mini";
import { regionName, type RegionName } from "@/lib/units";
import type { accountWire } from "./wire";

/** A resource that can hold model deployments. */
export interface Account {
  id: string;
  name: string;
  /** Null when the answer does not say. */
  region: RegionName | null;
}

/** The list also holds Face, Speech and others, which have no model deployments. */
const kinds = new Set(["openai", "aiservices"]);

export const holdsModels = (row: z.infer<typeof accountWire>) => kinds.has(row.kind?.toLowerCase() ?? "");

export const toAccount = (row: z.infer<typeof accountWire>): Account => ({
  id: row.id,
  name: row.name ?? row.id,
  region: row.location ? regionName(row.location) : null,
});
