import { createParser, createSerializer, type inferParserType } from "nuqs/server";
import { parseAsResidency } from "@/lib/deployability";
import { parseAsSubscription, scopeParams } from "@/lib/scope/search-params";
import { parseAsCachedShare, parseAsGrowth, parseAsShapes } from "@/lib/workload";
import { parseAsAzureName } from "@/lib/offers";
import { MODEL_LIMIT, parseAsFurther } from "./asked-models";

const noShape = { name: "", requestsPerMinute: null, promptTokens: null, generatedTokens: null };

/** The question of the Size screen: all of it stands in the link. */
export const sizeParams = {
  model: parseAsAzureName.withDefault(""),
  version: parseAsAzureName.withDefault(""),
  /** The model's format; only where two makers' models share a name. */
  format: parseAsAzureName.withDefault(""),
  also: parseAsFurther.withDefault([]),
  shapes: parseAsShapes.withDefault([noShape]),
  growth: parseAsGrowth,
  cached: parseAsCachedShare,
  stay: parseAsResidency,
  calculateWith: parseAsSubscription,
  /** Which of the models is looked at more closely, from 1. */
  focus: createParser({
    parse: (text) => (/^[1-9]$/.test(text) && Number(text) <= MODEL_LIMIT ? Number(text) : null),
    serialize: String,
  }).withDefault(1),
  /** The SKU of the type that is looked at more closely. */
  type: parseAsAzureName,
  /** "What load fits in N PTU?" */
  fit: createParser({
    parse: (text) => (/^[1-9]\d{0,6}$/.test(text) ? Number(text) : null),
    serialize: String,
  }),
};

export type SizeParams = inferParserType<typeof sizeParams>;

const serialize = createSerializer({ ...sizeParams, ...scopeParams });

/** The Size screen with this question. */
export const sizeHref = (to: Parameters<typeof serialize>[1]) => serialize("/size", to);
