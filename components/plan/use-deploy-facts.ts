"use client";

import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useDeployments, useQuotas } from "@/components/asking";
import { readingOf } from "@/components/offers";
import { useAzure } from "@/components/session";
import { useNow } from "@/components/ui";
import { type Refusal, nextSteps, preflight } from "@/lib/deploying";
import { type DeployReadings, deployFacts, deploySurroundings, hasNoSlot, roomyElsewhere } from "@/lib/plan";
import { panelState } from "@/lib/query";
import { capacitiesQuery } from "@/lib/sources/capacity";
import type { NewDeployment } from "@/lib/sources/deployments";
import { MINUTE_MS } from "@/lib/time";
import type { RegionName } from "@/lib/units";
import type { PlacedAccount, useDeployPlace } from "./use-deploy-place";
import type { PlanView } from "./view";

const NO_MODEL = { format: "", name: "", version: "" };
const OPEN = { is: "open" } as const;

/** What the pre-flight of one plan stands on, as it is known now, and how it is put together from other answers. */
export function useDeployFacts(
  { version, catalog, model }: PlanView,
  place: ReturnType<typeof useDeployPlace>,
  account: PlacedAccount,
  region: RegionName,
  wanted: Pick<NewDeployment, "skuName" | "size" | "model">,
) {
  const azure = useAzure();
  const nowMs = useNow(MINUTE_MS);
  const { subscription } = account;
  const { all } = place.accounts;
  const quotas = useQuotas([{ subscription, region }], true);
  const capacity = useQuery({ ...capacitiesQuery(azure, subscription, model ?? NO_MODEL), enabled: model !== null });
  const quota = quotas[0]?.reading ?? OPEN;
  const capacityState = panelState(capacity, { missing: ({ missing }) => missing });
  const readings: DeployReadings = {
    capacity: readingOf(capacityState),
    quota: quota.is === "read" ? { is: "read", data: quota.data.items, missing: quota.missing } : quota,
    deployments: place.deployments.readingBy(account),
  };
  // Quota is a region's, slots are a resource's: where these are used up, one of another region may do.
  const far = hasNoSlot(readings.deployments) ? roomyElsewhere(all, readings.capacity, account, wanted) : [];
  const farIds = far.map(({ id }) => id).join("\n");
  // The same list while it names the same resources.
  const sameFar = useMemo(() => all.filter(({ id }) => farIds.split("\n").includes(id)), [all, farIds]);
  const farDeployments = useDeployments(sameFar, far.length > 0);
  const judge = (plan: NewDeployment, read: DeployReadings = readings) => {
    const known = { ...read, plan, region, version, coverage: catalog.coverage, nowMs };
    const facts = deployFacts(known);
    const near = place.resources.filter((each) => each.subscription === subscription);
    const around = deploySurroundings(known, [
      ...near.map((each) => ({ account: each, deployments: place.deployments.readingBy(each) })),
      ...far.map((each) => ({ account: each, deployments: farDeployments.readingBy(each) })),
    ]);
    return { checks: preflight(facts), stepsAfter: (refusal: Refusal) => nextSteps(facts, around, refusal), facts };
  };
  const own = place.deployments.asked.filter((each) => each.account.id === account.id);
  const asked = [
    ...quotas.map((each) => ({ what: "Quota", ...each })),
    ...own.map((each) => ({ what: "Deployments", ...each })),
  ];
  const questions = [
    { what: "Available capacity", where: "", state: capacityState, onRetry: () => void capacity.refetch() },
    ...asked.map(({ what, state, result }) => ({ what, where: "", state, onRetry: () => void result?.refetch() })),
  ];
  return { judge, questions };
}
