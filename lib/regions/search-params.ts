import { createParser, createSerializer, parseAsString } from "nuqs/server";
import { parseAsResidency } from "@/lib/deployability";
import { scopeParams } from "@/lib/scope/search-params";

/** The question of the Regions screen, as far as other screens carry it on. */
const regionsParams = {
  model: parseAsString.withDefault(""),
  version: parseAsString.withDefault(""),
  format: parseAsString.withDefault(""),
  /** The SKU of one deployment type. */
  type: parseAsString,
  /** "PTU needed". */
  ptu: createParser({
    parse: (text) => (/^[1-9]\d{0,6}$/.test(text) ? Number(text) : null),
    serialize: String,
  }),
  stay: parseAsResidency,
};

const serialize = createSerializer({ ...regionsParams, ...scopeParams });

/** The Regions screen with this question. */
export const regionsHref = (to: Parameters<typeof serialize>[1]) => serialize("/regions", to);
