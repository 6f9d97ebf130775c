import { createParser, createSerializer, type inferParserType } from "nuqs/server";
import { parseAsArrayOf, parseAsBoolean, parseAsStringLiteral } from "nuqs/server";
import { parseAsResidency } from "@/lib/deployability";
import { parseAsAzureName } from "@/lib/offers";
import { parseAsDeployment } from "@/lib/scope";
import { scopeParams } from "@/lib/scope/search-params";
import { regionName, type RegionName } from "@/lib/units";
import { carriedLoadParams } from "@/lib/workload";
import { availabilityParams } from "./availability-params";
import { parseAsOrder } from "./row-order";

/** More types than these Azure does not have by far. */
const TYPE_LIMIT = 8;

const parseAsNames = parseAsArrayOf(parseAsAzureName);

const parseAsTypes = createParser<string[]>({
  parse: (text) => {
    const names = parseAsNames.parse(text) ?? [];
    const isWhole = names.length === text.split(",").length && names.length <= TYPE_LIMIT;
    return isWhole ? names : null;
  },
  serialize: parseAsNames.serialize,
  eq: (a, b) => a.join() === b.join(),
});

const parseAsRegion = createParser<RegionName>({
  parse: (text) => (/^[a-z][a-z0-9]{2,39}$/.test(text) ? regionName(text) : null),
  serialize: String,
});

/** Words that a person looks for, or a geography's name: no control characters, and short. */
const parseAsWords = createParser<string>({
  parse: (text) => (/^[\p{L}\p{M}\p{N}\p{P}\p{Zs}]{1,80}$/u.test(text) ? text : null),
  serialize: String,
});

/** The question of the Regions screen: all of it stands in the link. */
export const regionsParams = {
  model: parseAsAzureName.withDefault(""),
  version: parseAsAzureName.withDefault(""),
  /** The model's format. Known, it saves the wait for the catalogue. */
  format: parseAsAzureName.withDefault(""),
  /** SKUs of the deployment types that are looked at; none means all. */
  type: parseAsTypes.withDefault([]),
  /** "PTU needed"; null is the smallest size that each region takes. */
  ptu: createParser({
    parse: (text) => (/^[1-9]\d{0,6}$/.test(text) ? Number(text) : null),
    serialize: String,
  }),
  stay: parseAsResidency,
  /** A geography or a group of them, as Azure names it: the table lists it alone, the map is zoomed to it. */
  geography: parseAsWords,
  /** Distances are measured from here. */
  home: parseAsRegion,
  /** "Only deployable". */
  only: parseAsBoolean.withDefault(false),
  /** Words that a row has to hold. */
  find: parseAsWords.withDefault(""),
  sort: parseAsOrder,
  /** Whether each subscription has rows of its own below the best of them. */
  each: parseAsBoolean.withDefault(false),
  view: parseAsStringLiteral(["map", "availability"]).withDefault("map"),
  /** Minutes between two looks; null is off. */
  watch: createParser({
    parse: (text) => (/^([1-9]|1[0-5])$/.test(text) ? Number(text) : null),
    serialize: String,
  }),
  ...availabilityParams,
  // The load that the size is of, and the deployment it was measured on: of no use here, but to Plan.
  ...carriedLoadParams,
  measured: parseAsDeployment,
};

export type RegionsParams = inferParserType<typeof regionsParams>;

const serialize = createSerializer({ ...regionsParams, ...scopeParams });

/** The Regions screen with this question. */
export const regionsHref = (to: Parameters<typeof serialize>[1]) => serialize("/regions", to);
