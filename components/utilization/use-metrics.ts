"use client";

import { useCallback, useMemo } from "react";
import { useAsked, useByRegion } from "@/components/asking";
import { useAzure } from "@/components/session";
import {
  accountMetricsQuery,
  callsOf,
  type MetricFamily,
  type MetricRole,
  spilledCall,
  subscriptionMetricsQuery,
} from "@/lib/sources/metrics";
import { piecesOf, type TimeWindow } from "@/lib/time";
import { answeredUpTo, metricGroups, type MetricGroup, type MetricResource } from "@/lib/utilization";
import { familyShown, useFamilies } from "./use-families";

const bothFamilies: readonly MetricFamily[] = ["azure-openai", "foundry"];
const roles: readonly MetricRole[] = [
  ...(["utilization", "cacheMatchRate", "timeToResponse", "timeToFirstToken", "tokensPerSecond"] as const),
  ...(["requests", "inputTokens", "outputTokens"] as const),
];

/** The newest first: a first picture soon, and few calls wait at Azure, which throttles metrics early. */
const pace = { atFirst: 6, most: 12 };
const olderPace = { atFirst: 4, most: 12 };

interface Wanted {
  /** The same list while they are the same resources. */
  resources: readonly MetricResource[];
  /** Of the deployments that are looked at. The same list while they are the same names. */
  names: readonly string[];
  /** Null where Azure keeps nothing of it. */
  window: TimeWindow | null;
  grainMs: number;
  /** The server's clock. */
  nowMs: number;
  now: () => number;
  enabled: boolean;
}

/** What has been asked about the metrics of these resources: newest piece first, one family of names from the second piece on. */
export function useMetrics({ resources, names, window, grainMs, nowMs, now, enabled }: Wanted) {
  const azure = useAzure();
  const pieces = window === null ? [] : piecesOf(window, grainMs, nowMs);
  // The pieces stay while the clock moves on; only a new piece is another question.
  const spans = pieces.map(({ startMs, endMs }) => `${startMs} ${endMs}`).join();
  const windows = useMemo(() => windowsOf(spans), [spans]);

  const questionsAbout = useMemo(() => {
    const ask = (group: MetricGroup, window: TimeWindow, families: readonly MetricFamily[]) =>
      [...callsOf(families, roles, names), spilledCall(families)].map((call) => {
        const { subscription, region, resources } = group;
        const question = { ...call, subscription, window, grainMs };
        const [first] = resources;
        const query =
          region === null
            ? accountMetricsQuery(azure, { ...question, resource: first?.resource ?? "" }, now)
            : subscriptionMetricsQuery(azure, { ...question, region }, now);
        return { group, subscription, region, metrics: call.metrics, query: { ...query, enabled } };
      });
    return (groups: readonly MetricGroup[], windows: readonly TimeWindow[], familiesFor: FamiliesFor) =>
      windows.flatMap((window) =>
        groups.flatMap((group) => {
          const families = familiesFor(group);
          return families === null ? [] : ask(group, window, families);
        }),
      );
  }, [azure, names, grainMs, now, enabled]);

  const groups = useMemo(() => metricGroups(resources), [resources]);
  const newest = useMemo(() => windows.slice(0, 1), [windows]);
  const aboutNewest = useCallback(
    (groups: readonly MetricGroup[]) => questionsAbout(groups, newest, () => bothFamilies),
    [questionsAbout, newest],
  );
  const { asked: standing, groups: standingGroups } = useByRegion(groups, aboutNewest, pace);

  const families = useFamilies(resources, standing);
  const namesText = [...families.found]
    .map(([resource, found]) => `${resource} ${families.known.get(resource) ?? found}`)
    .join();

  const olderQuestions = useMemo(() => {
    const found = new Map(namesText.split(",").map((each) => [each.split(" ")[0] ?? "", each.split(" ")[1] ?? "open"]));
    const familiesFor = ({ resources }: MetricGroup): readonly MetricFamily[] | null => {
      const words = resources.map(({ resource }) => found.get(resource) ?? "open");
      if (words.includes("open")) return null;
      const known = bothFamilies.filter((family) => words.includes(family));
      return known.length > 0 && words.every((word) => word !== "none" && word !== "unknown") ? known : bothFamilies;
    };
    return questionsAbout(standingGroups, windows.slice(1), familiesFor);
  }, [questionsAbout, standingGroups, windows, namesText]);
  const older = useAsked(olderQuestions, olderPace);

  return useMemo(() => {
    const asked = [...standing, ...older];
    const [piece] = newest;
    return {
      /** Newest piece first. */
      asked,
      families: new Map(resources.map(({ resource }) => [resource, familyShown(families, asked, resource)])),
      isOpen: asked.some(({ reading }) => reading.is === "open"),
      /** When the picture ends, or would if Azure had points up to now. */
      shownMs: (piece && answeredUpTo(standing, piece, grainMs)) ?? nowMs,
      /** How many questions about the newest piece have been answered. */
      newestCount: standing.filter(({ reading }) => reading.is === "read").length,
    };
  }, [standing, older, newest, resources, families, grainMs, nowMs]);
}

type FamiliesFor = (group: MetricGroup) => readonly MetricFamily[] | null;

const windowsOf = (spans: string): readonly TimeWindow[] =>
  (spans === "" ? [] : spans.split(",")).map((span) => {
    const [startMs = 0, endMs = 0] = span.split(" ").map(Number);
    return { startMs, endMs };
  });
