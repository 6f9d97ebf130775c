"use client";

import { hashKey, useQueryClient } from "@tanstack/react-query";
import { memo } from "react";
import type { StaleSubscriptions } from "@/components/scope";
import { ReadingFailures } from "./reading-failures";
import { ReadingProgress } from "./reading-progress";
import { type AskedNames, type HoldingsAsked, useHoldingsQuestions } from "./use-holdings-questions";
import type { useLastWeek } from "./use-last-week";

interface HoldingsProgressProps {
  /** The same object while nothing has arrived. */
  asked: HoldingsAsked;
  /** What is asked about utilization, after all else. */
  use: ReturnType<typeof useLastWeek>["asked"];
  isStopped: boolean;
  onStop: () => void;
  onResume: () => void;
}

/** How far the reading is. Thousands of questions are looked through when one is answered, not with each key that is pressed. */
export const HoldingsProgress = memo(function HoldingsProgress({
  asked,
  use,
  isStopped,
  onStop,
  onResume,
}: HoldingsProgressProps) {
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
function progressOf(use: HoldingsProgressProps["use"]) {
  const countOf = (asked: typeof use) =>
    new Set(asked.flatMap(({ group }) => group.resources.map(({ resource }) => resource))).size;
  const open = use.filter(({ reading }) => reading.is === "open");
  if (open.length === 0) return null;
  const count = countOf(use);
  const queryKeys = use.map(({ queryKey }) => queryKey);
  return { what: "resources’ utilization", count, readCount: count - countOf(open), queryKeys };
}

interface HoldingsFailuresProps extends AskedNames {
  asked: HoldingsAsked;
  /** The list of subscriptions, where it could not be read again. */
  stale: StaleSubscriptions | null;
}

/** What could not be read, one card for each kind of trouble. */
export const HoldingsFailures = memo(function HoldingsFailures({ asked, stale, ...names }: HoldingsFailuresProps) {
  const questions = useHoldingsQuestions(asked, names);
  const staleList = stale && { what: "Subscriptions", where: "", state: stale.state, onRetry: stale.refetch };
  return <ReadingFailures questions={[...questions, ...(staleList ? [staleList] : [])]} />;
});
