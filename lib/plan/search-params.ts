import { createSerializer, parseAsArrayOf, parseAsInteger, parseAsString } from "nuqs/server";
import { scopeParams } from "@/lib/scope/search-params";

const serialize = createSerializer({
  model: parseAsString.withDefault(""),
  version: parseAsString.withDefault(""),
  /** SKUs of the deployment types. */
  type: parseAsArrayOf(parseAsString).withDefault([]),
  /** "PTU needed". */
  ptu: parseAsInteger,
  /** Azure's short name of the region. */
  region: parseAsString,
  format: parseAsString.withDefault(""),
  ...scopeParams,
});

/** The Plan screen with this question. */
export const planHref = (to: Parameters<typeof serialize>[1]) => serialize("/plan", to);
