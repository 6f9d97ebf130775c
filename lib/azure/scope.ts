import { maybeText } from "./wire";

/**
 * Where a pool of quota or capacity applies: rows of one Global or DataZone scope speak of the same pool, whatever region
 * they were read for, and are never added up.
 * Source: azure-rest-api-specs, cognitiveservices 2026-09-01; older api-versions have no such fields; read 2026-11-21.
 */
export interface AzureScope {
  /** "Regional", "Global", "DataZone" or "Classic", in this spelling; a new type is named as Azure names it. */
  type: string;
  /** "WestUS", "US", "Global" …, as Azure spells it: compare it without case. Null where Azure names none. */
  id: string | null;
}

/** The two fields that carry it, to be spread into a row's shape. */
export const scopeFields = { scopeType: maybeText, scopeId: maybeText };

const knownTypes = ["Regional", "Global", "DataZone", "Classic"];

/** Null when the row does not say: whose pool it is, is unknown. */
export function toScope({ scopeType, scopeId }: Record<keyof typeof scopeFields, string | null>): AzureScope | null {
  const type = scopeType?.trim();
  if (!type) return null;
  const known = knownTypes.find((each) => each.toLowerCase() === type.toLowerCase());
  return { type: known ?? type, id: scopeId?.trim() || null };
}
