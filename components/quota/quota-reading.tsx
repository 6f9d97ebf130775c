"use client";

import { hashKey, useQueryClient } from "@tanstack/react-query";
import { memo } from "react";
import { ReadingFailures, ReadingProgress, type useLastWeek } from "@/components/asking";
import type { StaleSubscriptions } from "@/components/scope";
import { type AllAsked, type AskedNames, useQuotaQuestions } from "./use-quota-questions";

interface QuotaProgressProps {
  /** The same object while nothing has arrived. */
  asked: AllAsked;
  /** What is asked about utilization, after all else. */
  use: ReturnType<typeof useLastWeek>["asked"];
  isStopped: boolean;
  onStop: () => void;
  onResume: () => void;
}

/** How far the reading is. Thousands of questions are looked through when one is answered, not with each key that is pressed. */
export const QuotaProgress = memo(function QuotaProgress({
  asked,
  use,
  isStopped,
  onStop,
  onResume,
}: QuotaProgressProps) {
  const queryClient = useQueryClient();
  const questions = [...asked.locations, ...asked.quotas, ...asked.lists, ...asked.deployments, ...asked.catalogs];
  const stop = () => {
    onStop();
    const keys = new Set([...questions, ...use].map(({ queryKey }) => hashKey(queryKey)));
    void queryClient.cancelQueries({ predicate: ({ queryHash }) => keys.has(queryHash) });
  };
  return (
    <ReadingProgress
      questions={questions}
      catalogs={null}
      catalogKeys={[]}
      last={progressOf(use)}
      isStopped={isStopped}
      onStop={stop}
      onResume={onResume}
    />
  );
});

/** How far the reading of utilization is; null where it is over. */
function progressOf(use: QuotaProgressProps["use"]) {
  const countOf = (asked: typeof use) =>
    new Set(asked.flatMap(({ group }) => group.resources.map(({ resource }) => resource))).size;
  const open = use.filter(({ reading }) => reading.is === "open");
  if (open.length === 0) return null;
  const count = countOf(use);
  const queryKeys = use.map(({ queryKey }) => queryKey);
  return { what: "resources’ utilization", count, readCount: count - countOf(open), queryKeys };
}

interface QuotaFailuresProps extends AskedNames {
  asked: AllAsked;
  /** The list of subscriptions, where it could not be read again. */
  stale: StaleSubscriptions | null;
}

/** What could not be read, one card for each kind of trouble. */
export const QuotaFailures = memo(function QuotaFailures({ asked, stale, ...names }: QuotaFailuresProps) {
  const questions = useQuotaQuestions(asked, names);
  const staleList = stale && { what: "Subscriptions", where: "", state: stale.state, onRetry: stale.refetch };
  return <ReadingFailures questions={[...questions, ...(staleList ? [staleList] : [])]} />;
});
