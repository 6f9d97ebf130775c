import { z } from "zod/mini";
import { type Azure, AzureError, azureObject, type CallOptions, maybeList, maybeText, parseAnswer } from "@/lib/azure";
import { metricsOperation, someText } from "@/lib/azure";
import { isSettled, keptWindow, lastFull, parseGrain, type TimeWindow } from "@/lib/time";
import { accountPath, type Asked, regionPath } from "./wire-address";
import type { AccountQuestion, MetricAnswer, MetricsQuestion, RegionQuestion } from "./metrics";
import { missingOf } from "./wire-missing";
import { rowsOf } from "./wire-rows";
import { gridOf, spanOf } from "./wire-span";

/** A name with its translation, or bare. */
const nameWire = z.union([
  z.pipe(
    azureObject({ value: someText }),
    z.transform(({ value }) => value),
  ),
  someText,
]);

const dimensionWire = azureObject({
  name: nameWire,
  value: z.pipe(z.union([z.string(), z.number(), z.boolean()]), z.transform(String)),
});

/** The points stay as they are: `putPoints` walks them. */
const seriesWire = azureObject({ metadatavalues: maybeList(dimensionWire), data: z.optional(z.unknown()) });

/** One metric of Metrics_List, api-version 2024-02-01 (azure-rest-api-specs, read 2026-11-21). */
const metricWire = azureObject({
  name: nameWire,
  errorCode: maybeText,
  errorMessage: maybeText,
  timeseries: maybeList(seriesWire),
});

const metricsWire = maybeList(metricWire);

const answerWire = azureObject({
  timespan: maybeText,
  interval: maybeText,
  value: z.array(z.unknown()),
});

export type MetricWire = z.infer<typeof metricWire>;

const perAccount = metricsOperation<Asked<AccountQuestion>>({
  name: "Metrics_List",
  role: "Monitoring Reader, or Reader, on the resource",
  path: accountPath,
});
const perRegion = metricsOperation<Asked<RegionQuestion>>({
  name: "Metrics_ListAtSubscriptionScope",
  role: "Monitoring Reader, or Reader, on the subscription",
  path: regionPath,
});

/** What Azure can answer at this moment; at least one grain of it, so that there is a question. */
function askedOf({ window, grainMs }: MetricsQuestion, nowMs: number): TimeWindow {
  const endMs = lastFull(nowMs, grainMs);
  const wanted = "newestMs" in window ? { startMs: endMs - window.newestMs, endMs } : window;
  return keptWindow(wanted, grainMs, nowMs) ?? { startMs: endMs - grainMs, endMs };
}

const isOver = ({ window }: MetricsQuestion, nowMs: number) => "endMs" in window && isSettled(window.endMs, nowMs);

function toAnswer(
  question: Asked<MetricsQuestion>,
  isOver: boolean,
  { data, evidence }: ReturnType<typeof parseAnswer<z.infer<typeof answerWire>>>,
): MetricAnswer {
  const grainMs = parseGrain(data.interval ?? "") ?? question.grainMs;
  const span = spanOf(data.timespan, question.asked);
  const grid = gridOf(span, grainMs, evidence);
  const metrics = z.parse(metricsWire, data.value);
  const { rows, lost } = rowsOf(metrics.items, grid, question);
  const missing = missingOf({ question, metrics, span, lost, evidence });
  return {
    grainMs,
    window: { startMs: grid.startMs, endMs: grid.startMs + grid.count * grainMs },
    rows,
    missing,
    isFinal: isOver && missing.length === 0,
    evidence,
  };
}

/** Metrics of one resource. @param nowMs the server's clock @throws AzureError */
export async function readAccountMetrics(azure: Azure, question: AccountQuestion, nowMs: number, options: CallOptions) {
  const asked = { ...question, asked: askedOf(question, nowMs) };
  const answered = await azure.call(perAccount, asked, null, options);
  return toAnswer(asked, isOver(question, nowMs), parseAnswer(answered, answerWire));
}

/** Metrics of all resources of a region. @throws AzureError `forbidden` also where the role stands on single resources only */
export async function readRegionMetrics(azure: Azure, question: RegionQuestion, nowMs: number, options: CallOptions) {
  const asked = { ...question, asked: askedOf(question, nowMs) };
  const answered = await azure.call(perRegion, asked, null, options).catch((error: unknown) => {
    throw asForbidden(error, question.subscription);
  });
  return toAnswer(asked, isOver(question, nowMs), parseAnswer(answered, answerWire));
}

/**
 * Azure answers this one call with 401 where the role stands on single resources only (learn.microsoft.com/azure/azure-monitor,
 * "rest-api-walkthrough"; read 2026-11-21). That is a refusal; signing in again would not help, and where it would, the
 * call for a single resource says so. A 401 that asks for claims is about the sign-in.
 */
function asForbidden(error: unknown, subscription: string): unknown {
  if (!(error instanceof AzureError) || error.failure.kind !== "signed-out" || error.failure.claims !== null)
    return error;
  const { kind: _kind, claims: _claims, ...call } = error.failure;
  return new AzureError({
    ...call,
    kind: "forbidden",
    action: "Microsoft.Insights/metrics/read",
    scope: `/subscriptions/${subscription}`,
    role: perRegion.role,
    words: { code: null, message: null },
  });
}
