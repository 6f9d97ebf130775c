"use client";

import { hashKey, useQueryClient } from "@tanstack/react-query";
import { type Asked, ReadingFailures, ReadingProgress } from "@/components/asking";
import type { StaleSubscriptions } from "@/components/scope";
import { useAzure } from "@/components/session";
import { retryNow } from "@/lib/query";

/** A question, with the words for what it is about. */
export interface Told extends Asked<unknown> {
  /** "Metrics", "Resources". */
  what: string;
  where: string;
}

interface UtilizationReadingProps {
  asked: readonly Told[];
  isStopped: boolean;
  onStop: () => void;
  onResume: () => void;
}

/** How far the reading is; cancelled, it keeps what arrived. */
export function UtilizationProgress({ asked, isStopped, onStop, onResume }: UtilizationReadingProps) {
  const queryClient = useQueryClient();
  const stop = () => {
    onStop();
    const keys = new Set(asked.map(({ queryKey }) => hashKey(queryKey)));
    void queryClient.cancelQueries({ predicate: ({ queryHash }) => keys.has(queryHash) });
  };
  const openCount = asked.filter(({ reading }) => reading.is === "open").length;
  const last = {
    ...{ what: "answers", readCount: asked.length - openCount, count: asked.length },
    queryKeys: asked.map(({ queryKey }) => queryKey),
  };
  return (
    <ReadingProgress
      questions={[]}
      catalogs={null}
      catalogKeys={[]}
      last={openCount > 0 ? last : null}
      isStopped={isStopped}
      onStop={stop}
      onResume={onResume}
    />
  );
}

interface UtilizationFailuresProps {
  asked: readonly Told[];
  stale: StaleSubscriptions | null;
}

/** What could not be read, one card for each kind of trouble. */
export function UtilizationFailures({ asked, stale }: UtilizationFailuresProps) {
  const azure = useAzure();
  const questions = asked.map(({ what, where, state, result }) => ({
    ...{ what, where, state },
    onRetry: () => void (result && retryNow(azure, result)),
  }));
  const staleList = stale && { what: "Subscriptions", where: "", state: stale.state, onRetry: stale.refetch };
  return <ReadingFailures questions={[...questions, ...(staleList ? [staleList] : [])]} />;
}
