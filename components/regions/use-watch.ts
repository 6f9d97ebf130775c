"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useSyncExternalStore } from "react";
import { useAzure } from "@/components/session";
import { csvOf } from "@/lib/export";
import { capacitiesQuery, type ModelCapacities } from "@/lib/sources/capacity";
import {
  type Change,
  changesIn,
  newestChanges,
  placeKey,
  type Snapshot,
  snapshotOf,
  snapshotsAsJson,
  type Sought,
  type Span,
  SPAN_COLUMNS,
  spanRows,
  spansByPlace,
  type Watched,
  type WatchLog,
  watchLogOf,
} from "@/lib/watching";
import { lookDueAt } from "./watch-timing";

/** One question on the screen, and its own answer: never one that stands in for another. One model version at a time. */
export interface WatchedAnswer extends Watched {
  data?: ModelCapacities | undefined;
}

/** When it looks again: UTC epoch ms, now, or when the network is back. Null when nothing is planned. */
export type NextLook = { atMs: number } | "now" | "online" | null;

export interface Watch {
  /** Newest first, bounded. */
  changes: readonly Change[];
  /** What was seen of one row, oldest first; nothing where it was never in an answer. */
  spansOf: (subscription: string, region: string, skuName: string) => readonly Span[];
  /** Asked at each tick of the clock. */
  nextLook: () => NextLook;
  /** Why it is not kept, in sentences; null while it is. */
  problem: string | null;
  /** Everything kept for this account, of every subscription and model. */
  clear: () => Promise<void>;
  exportCsv: () => Promise<Blob>;
  exportJson: () => Promise<Blob>;
}

/**
 * Records each new answer, and tells what changed. The questions themselves are made to repeat by `watched`.
 * @param minutes null is off: what was kept is shown, nothing is recorded
 * @param sought what is looked for: kept with each look, for those who ask later whether it can be deployed
 */
export function useWatch(answers: readonly WatchedAnswer[], minutes: number | null, sought: Sought): Watch {
  const azure = useAzure();
  const queryClient = useQueryClient();
  const log = watchLogOf(azure.identity);
  useSyncExternalStore(log.subscribe, log.version, log.version);
  useRecording(log, answers, minutes === null ? null : sought);

  const nextLook = (): NextLook => {
    if (minutes === null) return null;
    const due = answers.flatMap(({ subscription, model }) => {
      const options = capacitiesQuery(azure, subscription, model);
      const { queryKey } = options;
      const query = queryClient.getQueryCache().find<ModelCapacities, Error, ModelCapacities>({ queryKey });
      if (!query?.isActive()) return [];
      const { fetchStatus } = query.state;
      return [fetchStatus === "idle" ? lookDueAt(query, options, minutes) : fetchStatus];
    });
    if (due.includes("fetching")) return "now";
    const instants = due.filter((each) => typeof each === "number");
    if (instants.length > 0) return { atMs: Math.min(...instants) };
    return due.includes("paused") ? "online" : null;
  };

  return {
    changes: newestChanges(answers.map((each) => toldOf(log.snapshotsOf(each)).changes)),
    spansOf: (subscription, region, skuName) => {
      const answer = answers.find((each) => each.subscription === subscription);
      return (answer && toldOf(log.snapshotsOf(answer)).spans.get(placeKey(region, skuName))?.spans) ?? [];
    },
    nextLook,
    problem: log.problem(),
    clear: log.clear,
    exportCsv: async () =>
      new Blob([csvOf(SPAN_COLUMNS, spanRows(await log.exportAll()))], { type: "text/csv;charset=utf-8" }),
    exportJson: async () => new Blob([snapshotsAsJson(await log.exportAll())], { type: "application/json" }),
  };
}

interface Told {
  changes: readonly Change[];
  spans: ReturnType<typeof spansByPlace>;
}

/** Thousands of observations are read once, not with each keystroke. */
const toldBySnapshots = new WeakMap<readonly Snapshot[], Told>();

function toldOf(snapshots: readonly Snapshot[]): Told {
  const known = toldBySnapshots.get(snapshots);
  if (known) return known;
  const told = { changes: changesIn(snapshots), spans: spansByPlace(snapshots) };
  toldBySnapshots.set(snapshots, told);
  return told;
}

/** Answers that were recorded; one that was cleared since does not come back. */
const recorded = new WeakSet<ModelCapacities>();

/** An effect, because what is kept is outside React; at each drawing, because the list is a new one each time, and telling twice is free. */
function useRecording(log: WatchLog, answers: readonly WatchedAnswer[], sought: Sought | null) {
  useEffect(() => {
    for (const { subscription, model, data } of answers) {
      void log.load({ subscription, model });
      if (sought === null || !data || recorded.has(data)) continue;
      recorded.add(data);
      void log.record(snapshotOf(data, { subscription, model }, sought));
    }
  });
}
