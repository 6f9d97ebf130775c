import {
  createParser,
  createSerializer,
  type inferParserType,
  parseAsArrayOf,
  parseAsBoolean,
  parseAsNumberLiteral,
  parseAsStringLiteral,
} from "nuqs/server";
import { deploymentId, deploymentPlace, parseAsDeployment } from "@/lib/scope";
import { scopeParams } from "@/lib/scope/search-params";
import { grainsOf, parseGrain, parseInstant, type TimeWindow, writeGrain, writeIso } from "@/lib/time";
import { MOST_DEPLOYMENTS } from "./chosen";

const parseAsIds = parseAsArrayOf(parseAsDeployment);

/** Azure's ids of deployments, each once; a list with anything else in it, or with too many, is not taken. */
const parseAsDeployments = createParser<string[]>({
  parse: (text) => {
    const ids = parseAsIds.parse(text) ?? [];
    const isWhole = ids.length === text.split(",").length && ids.length <= MOST_DEPLOYMENTS;
    const byId = new Map(ids.map((id) => [id.toLowerCase(), id]));
    return isWhole ? [...byId.values()] : null;
  },
  serialize: parseAsIds.serialize,
  eq: (a, b) => a.join() === b.join(),
});

/** Whole minutes, always with the Z: a time without its zone would be read in the zone of whoever looks. */
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\dZ$/;
const instantOf = (text: string) => (INSTANT.test(text) ? parseInstant(text) : null);
const textOf = (atMs: number) => `${writeIso(atMs).slice(0, 16)}Z`;

const parseAsMinute = createParser<number>({ parse: instantOf, serialize: textOf });

/** An ISO 8601 interval, `2026-11-20T14:00Z/2026-11-20T15:00Z`; one that does not go forward is none. */
const parseAsWindow = createParser<TimeWindow>({
  parse: (text) => {
    const [start = "", end = "", ...more] = text.split("/");
    const [startMs, endMs] = [instantOf(start), instantOf(end)];
    return startMs !== null && endMs !== null && startMs < endMs && more.length === 0 ? { startMs, endMs } : null;
  },
  serialize: ({ startMs, endMs }) => `${textOf(startMs)}/${textOf(endMs)}`,
  eq: (a, b) => a.startMs === b.startMs && a.endMs === b.endMs,
});

/** One of the distances that Azure Monitor answers in, as it writes them: "PT5M". */
const parseAsGrain = createParser<number>({
  parse: (text) => {
    const grainMs = parseGrain(text);
    return grainMs !== null && grainsOf(grainMs).includes(grainMs) ? grainMs : null;
  },
  serialize: writeGrain,
});

/** What the Utilization screen shows: all of it stands in the link. */
export const utilizationParams = {
  /** Azure's ids of the deployments that are looked at. */
  deployments: parseAsDeployments.withDefault([]),
  range: parseAsStringLiteral(["1h", "6h", "24h", "7d", "30d", "custom"]).withDefault("24h"),
  /** The custom range, UTC epoch ms. */
  from: parseAsMinute,
  to: parseAsMinute,
  /** Milliseconds between two points; null is the finest that the range allows. */
  grain: parseAsGrain,
  /** Which of them is looked at closer; null is the first. */
  focus: parseAsDeployment,
  /** The part of the range that the charts show; null is all of it. */
  zoom: parseAsWindow,
  /** The minute that "Why 429?" explains; null is the one with the most 429s. */
  minute: parseAsMinute,
  /** Which minutes a size is taken from: the heaviest one, those around a percentile, or the heaviest hour. */
  sizeOf: parseAsStringLiteral(["peak", "p99", "p95", "busiest-hour"]).withDefault("peak"),
  /** Into how many call shapes light and heavy minutes are split. */
  sizeShapes: parseAsNumberLiteral([1, 2, 3, 4]).withDefault(1),
  /** Whether each new minute is added; only for short ranges (`canBeLive`). */
  live: parseAsBoolean.withDefault(false),
};

export type UtilizationParams = inferParserType<typeof utilizationParams>;

/** Which minutes a size can be taken from, as the screen names them. */
export const sizeChoices: readonly { id: UtilizationParams["sizeOf"]; name: string; says: string }[] = [
  { id: "peak", name: "Peak minute", says: "No minute of the window was heavier." },
  { id: "p99", name: "99th percentile", says: "1% of the minutes were heavier." },
  { id: "p95", name: "95th percentile", says: "5% of the minutes were heavier." },
  { id: "busiest-hour", name: "Busiest hour", says: "The mean of 60 minutes in a row: single ones were heavier." },
];

const serialize = createSerializer({ ...utilizationParams, ...scopeParams });

/** The Utilization screen with this question. */
export const utilizationHref = (to: Parameters<typeof serialize>[1]) => serialize("/utilization", to);

/** Utilization of one deployment; null where its id is not one that a link takes. */
export function deploymentUtilizationHref(
  id: string,
  subscriptions: readonly string[],
  range: UtilizationParams["range"] = "24h",
): string | null {
  const place = deploymentPlace(id);
  if (place === null) return null;
  return utilizationHref({ deployments: [deploymentId(place)], range, subscriptions: [...subscriptions] });
}
