"use client";

import { useQueries, useQuery, type UseQueryResult } from "@tanstack/react-query";
import { readingOf } from "@/components/offers";
import { useAzure } from "@/components/session";
import { modelToAskAbout, regionToLookIn, seenAll, smallQuestion, type Tried } from "@/lib/connect";
import { panelState, retryNow } from "@/lib/query";
import { type Account, accountsQuery } from "@/lib/sources/accounts";
import { calculatorQuery } from "@/lib/sources/calculator";
import { capacitiesQuery } from "@/lib/sources/capacity";
import { catalogQuery } from "@/lib/sources/catalog";
import { deploymentsQuery } from "@/lib/sources/deployments";
import { locationsQuery } from "@/lib/sources/locations";
import { accountMetricsQuery, callsOf, subscriptionMetricsQuery } from "@/lib/sources/metrics";
import { ptuPricesQuery } from "@/lib/sources/prices";
import { usagesQuery } from "@/lib/sources/usages";
import { HOUR_MS, MINUTE_MS } from "@/lib/time";

/** An hour is enough to see whether metrics are told; the page's own clock is near enough for it. */
const [call] = callsOf(["azure-openai"], ["requests"]);
const lastHour = { window: { newestMs: HOUR_MS }, grainMs: 5 * MINUTE_MS };
const clockHere = () => Date.now();

const triedOf = <T>(result: UseQueryResult<T>): Tried<T> => readingOf(panelState(result));

/** What could not be asked, because what it would be about is not known. */
const orNot = <T>(result: UseQueryResult<T> | undefined, before: { is: string }, thing: string): Tried<T> => {
  if (result) return triedOf(result);
  if (before.is === "open") return { is: "open" };
  return { is: "not-tried", why: before.is === "read" ? `there is no ${thing}` : `a ${thing} has to be seen first` };
};

/** The one question there is, once it is known what it is about. */
const about = <T, Q>(thing: T | null | undefined, query: (thing: T) => Q): Q[] =>
  thing === null || thing === undefined ? [] : [query(thing)];

const isPlaced = (account: Account): account is Account & { resourceGroup: string } => account.resourceGroup !== null;

const evidenceOf = <E>(what: string, tried: Tried<{ evidence: E }>) =>
  tried.is === "read" ? [{ about: what, evidence: tried.data.evidence }] : [];

/** Tries, in one subscription, a small part of everything that screens read; what other screens have read is not asked again. */
export function useSeen(subscription: string) {
  const azure = useAzure();
  const locations = useQuery(locationsQuery(azure, subscription));
  const accounts = useQuery(accountsQuery(azure, subscription));
  const [regions, resources] = [triedOf(locations), triedOf(accounts)];
  const isLocated = regions.is !== "open" && resources.is !== "open";
  const region = regionToLookIn(
    resources.is === "read" ? resources.data.items : null,
    regions.is === "read" ? regions.data.items : null,
  );
  const account = (resources.is === "read" ? resources.data.items : []).find(isPlaced);

  const catalog = useQuery({ ...catalogQuery(azure, subscription, region), enabled: isLocated });
  const quota = useQuery({ ...usagesQuery(azure, subscription, region), enabled: isLocated });
  const prices = useQuery({ ...ptuPricesQuery({ region, currency: "USD" }), enabled: isLocated });
  const question = { subscription, ...(call ?? { metrics: [], aggregations: [], filter: {} }), ...lastHour };
  const metrics = useQuery({
    ...subscriptionMetricsQuery(azure, { ...question, region }, clockHere),
    enabled: isLocated,
  });
  const [deployments] = useQueries({
    queries: about(account, (place) => deploymentsQuery(azure, { ...place, subscription })),
  });
  const isRefused = triedOf(metrics).is === "failed";
  const [metricsOfOne] = useQueries({
    queries: about(isRefused ? account : null, ({ id }) =>
      accountMetricsQuery(azure, { ...question, resource: id }, clockHere),
    ),
  });
  const models = triedOf(catalog);
  const model = models.is === "read" ? modelToAskAbout(models.data.items) : null;
  const [calculator] = useQueries({
    queries: about(model, (asked) => calculatorQuery(azure, smallQuestion(subscription, asked))),
  });
  const [capacity] = useQueries({
    queries: about(model, (asked) => capacitiesQuery(azure, subscription, asked.model)),
  });

  const noModel = "model version to ask about";
  const noResource = "resource";
  const tries = {
    regions,
    resources,
    deployments: orNot(deployments, resources, noResource),
    catalog: models,
    capacity: orNot(capacity, models, noModel),
    quota: triedOf(quota),
    calculator: orNot(calculator, models, noModel),
    metrics: triedOf(metrics),
    metricsOfOne: orNot(metricsOfOne, resources, noResource),
    prices: triedOf(prices),
  };
  const asked = { Regions: locations, Resources: accounts, Deployments: deployments, "Model catalogue": catalog };
  const others = { "Available capacity": capacity, Quota: quota, "Capacity calculator": calculator };
  const all = { ...asked, ...others, Metrics: metricsOfOne ?? metrics, Prices: prices };
  return {
    seen: seenAll(tries),
    region,
    questions: Object.entries(all).flatMap(([what, result]) => (result ? [questionOf(what, result)] : [])),
    evidence: [
      ...evidenceOf("Regions", regions),
      ...evidenceOf("Resources", resources),
      ...evidenceOf("Deployments", tries.deployments),
      ...evidenceOf("Model catalogue", models),
      ...evidenceOf("Available capacity", tries.capacity),
      ...evidenceOf("Quota", tries.quota),
      ...evidenceOf("Capacity calculator", tries.calculator),
      ...evidenceOf("Metrics", tries.metrics.is === "failed" ? tries.metricsOfOne : tries.metrics),
    ],
  };

  function questionOf(what: string, result: UseQueryResult<unknown>) {
    return { what, where: "", state: panelState(result), onRetry: () => retryNow(azure, result) };
  }
}
