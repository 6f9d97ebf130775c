import { HOUR_MS, MINUTE_MS, parseInstant } from "@/lib/time";
import { badRequest } from "../arm-errors";
import { parameter } from "../call";
import { same } from "../spelling";
import { parseFilter, type Condition } from "./filter";
import { adjusted, durationMs, grains, isTooFine } from "./grains";
import { metricTable, RESOURCE_ID, type Aggregation, type MetricDefinition } from "./metric-table";

/** A question to Monitor, in our words. */
export type MetricQuestion = {
  metrics: readonly MetricDefinition[];
  /** Whole minutes. */
  startMs: number;
  endMs: number;
  /** Null for one point over the whole span. */
  grainMs: number | null;
  /** Null: the usual one of each metric. */
  aggregations: readonly Aggregation[] | null;
  conditions: readonly Condition[];
  /** Dimensions, in lower case, that split the answer. */
  splitBy: readonly string[];
  /** Series of each metric, and of each resource together. */
  most: number;
  orderBy: { aggregation: Aggregation; isDescending: boolean } | null;
  isMetadata: boolean;
};

export const NAMESPACE = "Microsoft.CognitiveServices/accounts";
const MOST_NAMES = 20;
const USUAL_SERIES = 10;
const known = ["average", "minimum", "maximum", "total", "count"] as const;

const refuse = (message: string) => badRequest("BadRequest", message);

/**
 * @param usual where a fault changes what is usual: how many series without `top`
 * @throws ArmError 400
 * @see Metrics_List in metrics_API.json, api-version 2024-02-01, of Azure/azure-rest-api-specs, commit 63fca1d9
 */
export function readMetricQuestion(url: URL, nowMs: number, usual: { series?: number } = {}): MetricQuestion {
  const given = (name: string) => parameter(url, name)?.trim() ?? "";
  const namespace = given("metricnamespace");
  if (namespace && !same(namespace, NAMESPACE)) throw refuse(`The metric namespace '${namespace}' does not exist.`);
  const metrics = namedMetrics(given("metricnames"));
  const { startMs, endMs } = timespan(given("timespan"), nowMs);
  const isAdjusting = same(given("autoadjusttimegrain"), "true");
  const filter = given("$filter");
  const conditions = filter ? checked(parseFilter(filter), metrics, !same(given("validatedimensions"), "false")) : [];
  const rolledUp = given("rollupby").toLowerCase().split(",").filter(Boolean);
  return {
    metrics,
    startMs,
    endMs,
    grainMs: grain(given("interval"), endMs - startMs, isAdjusting),
    aggregations: aggregations(given("aggregation")),
    conditions,
    splitBy: [...new Set(conditions.map(({ dimension }) => dimension))].filter((each) => !rolledUp.includes(each)),
    // `top` counts only where there is a filter.
    most: filter ? top(given("top"), usual.series ?? USUAL_SERIES) : Infinity,
    orderBy: orderBy(given("orderby")),
    isMetadata: same(given("resulttype"), "metadata"),
  };
}

function namedMetrics(text: string): MetricDefinition[] {
  const names = text
    .split(",")
    .map((name) => name.trim().replaceAll("%2", ","))
    .filter(Boolean);
  if (names.length > MOST_NAMES) {
    throw refuse(`The number of metric names is ${names.length}; at most ${MOST_NAMES} are allowed.`);
  }
  if (names.length === 0) return metricTable.slice(0, 1);
  return names.map((name) => {
    const metric = metricTable.find((each) => same(each.name, name));
    if (metric) return metric;
    throw refuse(
      `Failed to find metric configuration for provider: Microsoft.CognitiveServices, resource Type: accounts, metric: ` +
        `${name}, Valid metrics: ${metricTable.map((each) => each.name).join(",")}`,
    );
  });
}

function timespan(text: string, nowMs: number): { startMs: number; endMs: number } {
  const whole = (ms: number) => Math.floor(ms / MINUTE_MS) * MINUTE_MS;
  if (!text) return { startMs: whole(nowMs - HOUR_MS), endMs: whole(nowMs) };
  const [startMs, endMs] = text.split("/").map((part) => parseInstant(part));
  if (typeof startMs !== "number" || typeof endMs !== "number" || text.split("/").length !== 2) {
    throw refuse(`The timespan '${text}' is not valid: expected 'start/end' in ISO 8601.`);
  }
  if (whole(endMs) <= whole(startMs)) throw refuse(`The timespan '${text}' ends before it begins.`);
  return { startMs: whole(startMs), endMs: whole(endMs) };
}

function grain(text: string, spanMs: number, isAdjusting: boolean): number | null {
  if (same(text, "FULL")) return null;
  const askedMs = text ? durationMs(text) : MINUTE_MS;
  if (askedMs === null) throw refuse(`The interval '${text}' is not valid: expected an ISO 8601 duration or FULL.`);
  if (isAdjusting) return adjusted(askedMs, spanMs);
  if (!grains.some(([, ms]) => ms === askedMs)) {
    throw refuse(`Invalid time grain duration: ${text}, supported ones are: ${grains.map(([name]) => name).join(",")}`);
  }
  if (isTooFine(askedMs, spanMs)) {
    throw refuse(`The timespan is too long for the time grain ${text || "PT1M"}: at most 30 days.`);
  }
  return askedMs;
}

function aggregations(text: string): Aggregation[] | null {
  if (!text) return null;
  return text.split(",").map((part) => aggregation(part.trim(), text));
}

function aggregation(word: string, text: string): Aggregation {
  const found = known.find((each) => same(each, word)) ?? (same(word, "sum") ? "total" : undefined);
  if (!found) throw refuse(`The aggregation '${text}' is not valid: expected ${known.join(", ")}.`);
  return found;
}

/** Every metric has to have every dimension of the filter, unless the caller would rather not know. */
function checked(conditions: Condition[], metrics: readonly MetricDefinition[], isStrict: boolean): Condition[] {
  const lacks = (dimension: string) =>
    dimension !== RESOURCE_ID.toLowerCase() &&
    metrics.some(({ dimensions }) => !dimensions.some((each) => same(each, dimension)));
  const unknown = conditions.filter(({ dimension }) => lacks(dimension));
  if (unknown.length > 0 && isStrict) {
    const names = unknown.map(({ dimension }) => dimension).join(", ");
    throw refuse(`Metric: ${metrics.map(({ name }) => name).join(",")} does not support requested dimension: ${names}`);
  }
  return conditions.filter((condition) => !unknown.includes(condition));
}

function top(text: string, usual: number): number {
  if (!text) return usual;
  if (!/^[1-9]\d*$/.test(text))
    throw refuse(`The value '${text}' of top is not valid: expected a whole number above 0.`);
  return Number(text);
}

function orderBy(text: string): MetricQuestion["orderBy"] {
  if (!text) return null;
  const [word = "", direction = "asc", ...more] = text.split(/\s+/);
  if (more.length > 0 || !/^(asc|desc)$/i.test(direction)) throw refuse(`The orderby '${text}' is not valid.`);
  return { aggregation: aggregation(word, text), isDescending: same(direction, "desc") };
}
