import { createParser, createSerializer, type inferParserType } from "nuqs/server";
import { parseAsBoolean, parseAsStringLiteral } from "nuqs/server";
import { parseAsAzureName } from "@/lib/offers";
import { DOCUMENTED_SLOTS } from "@/lib/pools";
import { scopeParams } from "@/lib/scope/search-params";
import { regionName, type RegionName } from "@/lib/units";
import { parseAsShapes } from "@/lib/workload";
import { parseAsDeploymentOrder } from "./deployment-order";
import { parseAsQuotaOrder } from "./row-order";
import { tabIds } from "./tabs";

export { deploymentHref } from "./deployment-params";

const WORDS = /^[\p{L}\p{M}\p{N}\p{P}\p{Zs}]+$/u;

/** Words that a person looks for, or a pool's key: no control characters, no markup, and short. */
const parseAsText = (most: number) =>
  createParser<string>({
    parse: (text) => (text.length <= most && WORDS.test(text) ? text : null),
    serialize: String,
  });

const parseAsWhole = (pattern: RegExp) =>
  createParser<number>({ parse: (text) => (pattern.test(text) ? Number(text) : null), serialize: String });

const parseAsRegion = createParser<RegionName>({
  parse: (text) => (/^[a-z][a-z0-9]{2,39}$/.test(text) ? regionName(text) : null),
  serialize: String,
});

/** Of the 8,000 characters a link may have: a pool's key, the words looked for and the subscriptions need room too. */
const SHAPES_LIMIT = 3_500;

/** The shapes of a workload as Size links them; without their names where a link that also names a pool has no room for them. */
const parseAsWorkload = createParser({
  ...parseAsShapes,
  serialize: (shapes) => {
    const text = parseAsShapes.serialize(shapes);
    const isShort = encodeURIComponent(text).replaceAll("'", "%27").length <= SHAPES_LIMIT;
    return isShort ? text : parseAsShapes.serialize(shapes.map((shape) => ({ ...shape, name: "" })));
  },
});

/** What the Quota screen shows: all of it stands in the link. */
export const quotaParams = {
  tab: parseAsStringLiteral(tabIds).withDefault("global"),
  /** Words that a row has to hold. */
  find: parseAsText(80).withDefault(""),
  sort: parseAsQuotaOrder,
  /** What rows are put together by. */
  group: parseAsStringLiteral(["none", "region", "subscription", "geography"]).withDefault("none"),
  /** Also pools that nothing is in; of deployments those that are not provisioned. */
  all: parseAsBoolean.withDefault(false),
  /** Azure's short name of the region that is looked at: the table shows it alone. */
  region: parseAsRegion,
  deploymentsSort: parseAsDeploymentOrder,
  /** What the rows of the fleet are. */
  fleetBy: parseAsStringLiteral(["region", "subscription"]).withDefault("region"),
  /** Deployments that a resource may hold, where a person knows better than Azure's pages. */
  slots: parseAsWhole(/^([1-9]\d{0,2}|1000)$/).withDefault(DOCUMENTED_SLOTS),
  /** The key of the pool that more is asked for. */
  ask: parseAsText(200),
  /** PTU wanted in it, whole. */
  target: parseAsWhole(/^[1-9]\d{0,6}$/),
  /** What it is wanted for, as Size names it: the model version, and the workload that the calculator is asked about. */
  model: parseAsAzureName.withDefault(""),
  version: parseAsAzureName.withDefault(""),
  format: parseAsAzureName.withDefault(""),
  shapes: parseAsWorkload.withDefault([]),
};

export type QuotaParams = inferParserType<typeof quotaParams>;

const serialize = createSerializer({ ...quotaParams, ...scopeParams });

/** The Quota screen with this question. */
export const quotaHref = (to: Parameters<typeof serialize>[1]) => serialize("/quota", to);
