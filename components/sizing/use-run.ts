"use client";

import { CancelledError, useQueryClient } from "@tanstack/react-query";
import { type ComponentProps, useEffect, useRef, useState } from "react";
import type { Evidence, FailureCards } from "@/components/panel";
import { useAzure } from "@/components/session";
import { settled } from "@/lib/query";
import {
  type CalculatedSize,
  type CalculatorQuestion,
  calculatorQuery,
  type CallShape,
} from "@/lib/sources/calculator";

/** Asks for one official answer; null where it failed, which the run remembers. @throws when the run was cancelled */
export type Ask = (shapes: readonly CallShape[], about: string) => Promise<CalculatedSize | null>;

/** What is asked for all of a run. */
export type RunTarget = Omit<CalculatorQuestion, "shapes">;

/** A piece of work of several calls that a person started, and what has come of it so far. */
export interface Run<Result> {
  is: "idle" | "running" | "cancelled" | "done";
  /** Calls at most, and those that have been answered. */
  of: number;
  answeredCount: number;
  result: Result | null;
  answers: ComponentProps<typeof Evidence>["answers"];
  failures: readonly ComponentProps<typeof FailureCards>["met"][number]["failure"][];
}

const idle = { is: "idle", of: 0, answeredCount: 0, result: null, answers: [], failures: [] } as const;

/**
 * Runs a piece of work through the cache that all screens share: what was answered before is not asked again. Cancelling stops
 * it down to the socket and keeps what arrived. A run belongs to `key` and is not shown with another one.
 */
export function useRun<Result>(target: RunTarget | null, key: string) {
  const azure = useAzure();
  const queryClient = useQueryClient();
  const running = useRef<AbortController | null>(null);
  const [kept, setKept] = useState<{ key: string; run: Run<Result> }>({ key, run: idle });

  // A run goes on outside React: it ends with the screen, and when something else is asked.
  useEffect(() => () => running.current?.abort(), [key]);

  /** @param of how many calls at most */
  const start = async (of: number, work: (ask: Ask, show: (result: Result) => void) => Promise<void>) => {
    if (target === null) return;
    running.current?.abort();
    const own = (running.current = new AbortController());
    const { signal } = own;
    const change = (to: (run: Run<Result>) => Partial<Run<Result>>) => {
      if (running.current === own) setKept(({ run }) => ({ key, run: { ...run, ...to(run) } }));
    };
    change(() => ({ ...idle, is: "running", of }));

    const ask: Ask = async (shapes, about) => {
      if (signal.aborted) throw new CancelledError();
      const query = calculatorQuery(azure, { ...target, shapes });
      const cancel = () => void queryClient.cancelQueries({ queryKey: query.queryKey, exact: true });
      signal.addEventListener("abort", cancel, { once: true });
      const outcome = await settled(queryClient.fetchQuery(query));
      signal.removeEventListener("abort", cancel);
      if ("failure" in outcome) {
        change(({ failures }) => ({ failures: [...failures, outcome.failure] }));
        return null;
      }
      const { data, evidence } = outcome.answer;
      change(({ answers, answeredCount }) => ({
        answeredCount: answeredCount + 1,
        answers: [...answers, { about, evidence }],
      }));
      return data;
    };
    try {
      await work(ask, (result) => change(() => ({ result })));
      change(() => ({ is: "done" }));
    } catch (error) {
      if (!(error instanceof CancelledError)) throw error;
      change(() => ({ is: "cancelled" }));
    }
  };

  const run: Run<Result> = kept.key === key ? kept.run : idle;
  return { run, start, cancel: () => running.current?.abort() };
}
