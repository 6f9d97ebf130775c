import { createParser, createSerializer, type inferParserType } from "nuqs/server";
import { parseAsBoolean, parseAsStringLiteral } from "nuqs/server";
import { DOCUMENTED_SLOTS } from "@/lib/pools";
import { scopeParams } from "@/lib/scope/search-params";
import { regionName, type RegionName } from "@/lib/units";
import { parseAsDeploymentOrder } from "./deployment-order";
import { parseAsQuotaOrder } from "./row-order";
import { tabIds } from "./tabs";

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
};

export type QuotaParams = inferParserType<typeof quotaParams>;

const serialize = createSerializer({ ...quotaParams, ...scopeParams });

/** The Quota screen with this question. */
export const quotaHref = (to: Parameters<typeof serialize>[1]) => serialize("/quota", to);
