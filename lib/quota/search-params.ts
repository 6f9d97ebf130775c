import { createSerializer, parseAsString } from "nuqs/server";
import { scopeParams } from "@/lib/scope/search-params";

const serialize = createSerializer({
  /** Azure's short name of the region that is looked at. */
  region: parseAsString,
  ...scopeParams,
});

/** The Quota screen with this question. */
export const quotaHref = (to: Parameters<typeof serialize>[1]) => serialize("/quota", to);
