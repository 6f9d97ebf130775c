"use client";

import { useMemo } from "react";
import { useAzure } from "@/components/session";
import type { Account } from "@/lib/sources/accounts";
import type { Deployment } from "@/lib/sources/deployments";
import { accountMetricsQuery, subscriptionMetricsQuery } from "@/lib/sources/metrics";
import type { LastWeek } from "@/lib/traffic";
import { type Figure, type RegionName, unknownCell } from "@/lib/units";
import { type MetricGroup, weekCalls, weekGroups, weekOf, type WeekRole, weekWindow } from "@/lib/utilization";
import { useByRegion } from "./use-by-region";

/** Azure throttles metrics early, and nobody came for them first. */
const pace = { atFirst: 2, most: 4 };

interface Placed {
  deployment: Pick<Deployment, "id" | "name" | "createdAt">;
  account: Account;
}

interface Asking {
  /** The same list while they are the same. */
  roles: readonly WeekRole[];
  /** While it is not, what was read before is told, and nothing is asked. */
  enabled: boolean;
  /** It is not their turn yet, but will be. */
  isAwaited: boolean;
  /** The server's clock. */
  nowMs: number;
  now: () => number;
}

/**
 * How much deployments were used in the last week, by two calls for each region that several of their resources are in, or for
 * each resource.
 * @param placed provisioned ones; the same list while they are the same
 */
export function useLastWeek(placed: readonly Placed[], { roles, enabled, isAwaited, nowMs, now }: Asking) {
  const azure = useAzure();
  const { startMs, endMs, grainMs } = weekWindow(nowMs);
  const window = useMemo(() => ({ startMs, endMs }), [startMs, endMs]);
  const { groups, within } = useMemo(() => resourcesOf(placed), [placed]);

  const questionsAbout = useMemo(() => {
    const ask = (group: MetricGroup) => {
      const { subscription, region, resources } = group;
      const ofGroup = resources.flatMap(({ resource }) => within.get(resource) ?? []);
      const names = [...new Set(ofGroup.map(({ deployment }) => deployment.name))];
      const [first] = ofGroup;
      return weekCalls(names, roles).map(({ role, ...call }) => {
        const question = { ...call, subscription, window, grainMs };
        const query =
          region === null
            ? accountMetricsQuery(azure, { ...question, resource: first?.account.id ?? "" }, now)
            : subscriptionMetricsQuery(azure, { ...question, region }, now);
        const { metrics } = call;
        const account = first?.account.name ?? "";
        return { group, subscription, region, account, role, metrics, query: { ...query, enabled } };
      });
    };
    return (groups: readonly MetricGroup[]) => groups.flatMap(ask);
  }, [azure, within, roles, window, grainMs, now, enabled]);

  const { asked } = useByRegion(groups, questionsAbout, pace);
  return useMemo(() => {
    const figures = new Map(
      [...within].flatMap(([resource, each]) => {
        const readings = asked.filter(({ group }) => group.resources.some((one) => one.resource === resource));
        return each.map(({ deployment: { id, name, createdAt } }): [string, Figure<LastWeek>] => {
          const week = weekOf({ readings, resource, deployment: name, window }, createdAt);
          return [
            id.toLowerCase(),
            week === null ? { is: enabled || isAwaited ? "loading" : "not-asked" } : { is: "value", value: week },
          ];
        });
      }),
    );
    const known = new Set(placed.map(({ deployment }) => deployment.id.toLowerCase()));
    const weekBy = (id: string): Figure<LastWeek> =>
      figures.get(id.toLowerCase()) ?? (known.has(id.toLowerCase()) ? noPlace : { is: "not-asked" });
    return { asked, weekBy };
  }, [asked, within, window, placed, enabled, isAwaited]);
}

const noPlace = unknownCell("Azure does not say where its resource is");

const lower = (text: string) => text.toLowerCase();

/** The deployments by their resource, and the resources as they are asked for. */
function resourcesOf(placed: readonly Placed[]) {
  const within = new Map<string, Placed[]>();
  const resources = new Map<string, { resource: string; subscription: string; region: RegionName | null }>();
  for (const each of placed) {
    const { id, subscription, region } = each.account;
    if (subscription === null) continue;
    const resource = lower(id);
    resources.set(resource, { resource, subscription, region });
    within.set(resource, [...(within.get(resource) ?? []), each]);
  }
  const groups = weekGroups([...resources.values()], (resource) => within.get(resource)?.length ?? 0);
  return { groups, within };
}
