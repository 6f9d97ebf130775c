import { type TimeWindow, writeGrain, writeIso } from "@/lib/time";
import type { AccountQuestion, DimensionFilter, MetricsQuestion, RegionQuestion } from "./metrics";

/** Azure's limit (azure-rest-api-specs, metrics_API.json 2024-02-01, `metricnames`; read 2026-11-21). */
const MOST_METRICS = 20;

/**
 * How many series an answer may have. Azure sends 10 unless it is told, and says nothing of the others; it documents no
 * maximum (metrics_API.json 2024-02-01, `top`; read 2026-11-21).
 */
export const MOST_SERIES = 1_000;

const NAMESPACE = "Microsoft.CognitiveServices/accounts";

/** The dimension that keeps resources apart. */
const RESOURCE_ID = "Microsoft.ResourceId";

/** A question with the window in which Azure can answer it. */
export type Asked<Question> = Question & { asked: TimeWindow };

const quoted = (value: string) => `'${value.replaceAll("'", "''")}'`;

/** `A eq '*' and B eq 'x' or B eq 'y'`: `or` joins values of one dimension only, and binds more closely than `and`. */
function writeFilter(filter: DimensionFilter): string {
  const terms = Object.entries(filter).map(([name, values]) =>
    (values === "*" ? ["*"] : values).map((value) => `${name} eq ${quoted(value)}`).join(" or "),
  );
  return terms.filter((term) => term !== "").join(" and ");
}

function writeQuery({ metrics, aggregations, grainMs, asked }: Asked<MetricsQuestion>, filter: DimensionFilter) {
  if (metrics.length > MOST_METRICS) throw new RangeError(`at most ${MOST_METRICS} metrics in one call`);
  const where = writeFilter(filter);
  const parts: [name: string, value: string][] = [
    ["metricnamespace", NAMESPACE],
    ["metricnames", metrics.join(",")],
    ["aggregation", aggregations.join(",")],
    ["timespan", `${writeIso(asked.startMs)}/${writeIso(asked.endMs)}`],
    ["interval", writeGrain(grainMs)],
    // A grain Azure does not have for so long a range is answered in the nearest, and the answer says so.
    ["AutoAdjustTimegrain", "true"],
  ];
  if (where !== "") parts.push(["top", `${MOST_SERIES}`], ["$filter", where]);
  return parts.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join("&");
}

const encoded = (id: string) => id.split("/").map(encodeURIComponent).join("/");

export const accountPath = (question: Asked<AccountQuestion>) =>
  `${encoded(question.resource)}/providers/Microsoft.Insights/metrics?${writeQuery(question, question.filter)}`;

/**
 * The resources are always kept apart: without that, a region without any answers one series of 0, which looks like an
 * answer (learn.microsoft.com/azure/azure-monitor, "Migrate to the batch API"; read 2026-11-21).
 */
export const regionPath = (question: Asked<RegionQuestion>) =>
  `/subscriptions/${encodeURIComponent(question.subscription)}/providers/Microsoft.Insights/metrics` +
  `?region=${encodeURIComponent(question.region)}&` +
  writeQuery(question, { [RESOURCE_ID]: "*", ...question.filter });
