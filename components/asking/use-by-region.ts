"use client";

import type { QueryKey, QueryObserverOptions } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Pace } from "@/lib/query";
import type { MetricAnswer } from "@/lib/sources/metrics";
import type { RegionName } from "@/lib/units";
import { isForSingles, type MetricGroup, oneByOne } from "@/lib/utilization";
import { useAsked } from "./use-asked";

interface AboutGroup {
  group: MetricGroup;
  region: RegionName | null;
  query: QueryObserverOptions<MetricAnswer> & { queryKey: QueryKey };
}

/**
 * Metrics of groups of resources. Where the call for a region is refused, single resources may still be allowed: they are asked one
 * by one instead, and the refusal is not told.
 * @param groups the same list while they are the same
 * @param questionsAbout the same function while it asks the same
 * @returns what stands, and the groups as they are asked for in the end
 */
export function useByRegion<Q extends AboutGroup>(
  groups: readonly MetricGroup[],
  questionsAbout: (groups: readonly MetricGroup[]) => readonly Q[],
  pace: Pace,
) {
  const firsts = useAsked<MetricAnswer, Q>(
    useMemo(() => questionsAbout(groups), [questionsAbout, groups]),
    pace,
  );
  // In words, so that another answer about the same refusals is no reason to ask anew.
  const refused = firsts
    .filter(({ region, reading }) => region !== null && reading.is === "failed" && isForSingles(reading.failure))
    .map(({ group }) => keyOf(group))
    .join();
  const { singles, standing } = useMemo(() => {
    const isRefused = (group: MetricGroup) => refused.split(",").includes(keyOf(group));
    const singles = groups.filter(isRefused).flatMap(oneByOne);
    return { singles, standing: [...groups.filter((group) => !isRefused(group)), ...singles] };
  }, [groups, refused]);
  const instead = useAsked<MetricAnswer, Q>(
    useMemo(() => questionsAbout(singles), [questionsAbout, singles]),
    pace,
  );
  return useMemo(
    () => ({
      asked: [...firsts.filter(({ group }) => !refused.split(",").includes(keyOf(group))), ...instead],
      groups: standing,
    }),
    [firsts, instead, refused, standing],
  );
}

const keyOf = ({ resources }: MetricGroup) => resources.map(({ resource }) => resource).join(" ");
