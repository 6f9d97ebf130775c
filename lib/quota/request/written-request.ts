import type { Pool } from "@/lib/pools";
import type { Ptu } from "@/lib/units";
import { type PlaceNames, poolAsked } from "./asked-pool";
import { requestMailto } from "./mail-request";
import { type MissingPart, missingForRequest } from "./missing-parts";
import { quotaRequest } from "./quota-request";
import type { RequestInput } from "./request-input";
import { requestMarkdown, requestText } from "./write-request";

/** A request in each form in which it is taken along, and what it still lacks. */
export interface WrittenRequest {
  /** Where the pool holds: "East US". Hostile text. */
  scopeName: string;
  /** How much more is needed; null where what remains, or the target, is not known. */
  requestedPtu: Ptu | null;
  missing: readonly MissingPart[];
  text: string;
  markdown: string;
  /** A link that opens a mail. */
  mailto: string;
}

export function writtenRequest(pool: Pool, names: PlaceNames, facts: Omit<RequestInput, "pool">): WrittenRequest {
  const input = { ...facts, pool: poolAsked(pool, names) };
  const request = quotaRequest(input);
  return {
    scopeName: input.pool.region.displayName,
    ...{ requestedPtu: request.requestedPtu, missing: missingForRequest(input) },
    ...{ text: requestText(request), markdown: requestMarkdown(request), mailto: requestMailto(request) },
  };
}
