"use client";

import { type FetchQueryOptions, type QueryClient, type QueryKey, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { readingOf } from "@/components/offers";
import { useAzure } from "@/components/session";
import { aftermath, type Check, readiness } from "@/lib/deploying";
import type { DeployReadings } from "@/lib/plan";
import { panelState } from "@/lib/query";
import { deploymentId } from "@/lib/scope";
import { rowsOf } from "@/lib/scan";
import { capacitiesQuery } from "@/lib/sources/capacity";
import { changedByCreation, createWhereFree, deploymentsQuery, type NewDeployment } from "@/lib/sources/deployments";
import { usagesQuery } from "@/lib/sources/usages";
import type { RegionName } from "@/lib/units";
import type { PlanView } from "./view";

/** What came of pressing the button, for the plan that it was pressed for. */
export type DeployOutcome =
  | { is: "checking" | "sending" }
  /** The list, read anew, says no. */
  | { is: "stopped" }
  | { is: "taken" }
  | Extract<Awaited<ReturnType<typeof createWhereFree>>, { is: "failed" }>;

interface DeployFacts {
  plan: NewDeployment;
  region: RegionName;
  /** The pre-flight as it was shown. */
  checks: readonly Check[];
  /** The pre-flight as these readings have it. */
  checksOf: (readings: DeployReadings) => readonly Check[];
  setParams: PlanView["setParams"];
}

/** Reads everything anew, and sends the one call where nothing stands against it. What is on its way stands in the link first. */
export function useDeploy({ plan, region, checks, checksOf, setParams }: DeployFacts) {
  const azure = useAzure();
  const client = useQueryClient();
  const [latest, setLatest] = useState<{ of: string; outcome: DeployOutcome } | null>(null);
  const of = JSON.stringify(plan);
  const tell = (outcome: DeployOutcome | null) => setLatest(outcome && { of, outcome });
  const forgetOld = () => client.invalidateQueries({ predicate: ({ queryKey }) => isChanged(queryKey) });

  async function readAnew(): Promise<DeployReadings> {
    const { subscription, resourceGroup, account, model } = plan;
    const [capacity, quota, deployments] = await Promise.all([
      fresh(client, capacitiesQuery(azure, subscription, model)),
      fresh(client, usagesQuery(azure, subscription, region)),
      fresh(client, deploymentsQuery(azure, { subscription, resourceGroup, name: account })),
    ]);
    return { capacity, quota: rowsOf(quota), deployments: rowsOf(deployments) };
  }

  async function deploy() {
    const id = deploymentId(plan).toLowerCase();
    if (underWay.has(id)) return;
    underWay.add(id);
    await checkAndSend().finally(() => underWay.delete(id));
  }

  async function checkAndSend() {
    tell({ is: "checking" });
    const shown = readiness(checks);
    const now = readiness(checksOf(await readAnew()));
    // What was known when the button was pressed, and is not now, is no reason to go on.
    if (now === "fails" || now === "waiting" || (now === "may-fail" && shown !== "may-fail"))
      return tell({ is: "stopped" });
    tell({ is: "sending" });
    setParams({ follow: deploymentId(plan) });
    const created = await createWhereFree(azure, plan);
    await forgetOld();
    // Where nobody knows what became of it, it is looked for: so it stays in the link.
    const isToFollow = created.is === "failed" ? aftermath(created.failure) === "unsure" : created.is === "accepted";
    if (!isToFollow) setParams({ follow: null });
    tell(created.is === "accepted" ? null : created.is === "taken" ? { is: "taken" } : created);
  }

  const isBusy = latest !== null && (latest.outcome.is === "checking" || latest.outcome.is === "sending");
  return { outcome: latest?.of === of ? latest.outcome : null, isBusy, deploy: () => void deploy() };
}

/** Deployments that are being asked for, whatever part of the screen is open: none is asked for twice. */
const underWay = new Set<string>();

const isChanged = (key: QueryKey) => key.some((part) => typeof part === "string" && changedByCreation.includes(part));

/** A list asked for now: an older one does not stand in where it fails. */
async function fresh<T extends { missing: readonly unknown[] }>(client: QueryClient, query: FetchQueryOptions<T>) {
  // The failure stands in the query's state.
  await client.fetchQuery({ ...query, staleTime: 0 }).catch(() => null);
  const state = client.getQueryState<T>(query.queryKey);
  if (state === undefined) return { is: "open" as const };
  return readingOf(panelState({ ...state, data: state.error === null ? state.data : undefined }));
}
