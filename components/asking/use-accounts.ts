"use client";

import { useQueries } from "@tanstack/react-query";
import { useMemo } from "react";
import { useAzure } from "@/components/session";
import type { Reading } from "@/lib/offers";
import { type Account, accountsOfAllQuery, accountsQuery } from "@/lib/sources/accounts";
import { answersOf } from "./asked";
import { useAsked } from "./use-asked";

const OPEN = { is: "open" } as const;
const NO_KEY: readonly unknown[] = [];

/**
 * The resources of these subscriptions: of several by one question to Resource Graph. Where that is refused, and where it names
 * none of a subscription's, which may be for want of a role, the subscription's own list is asked.
 */
export function useAccounts(subscriptions: readonly string[], enabled: boolean) {
  const azure = useAzure();
  const names = subscriptions.join();
  const graphQueries = useMemo(
    () => (names.includes(",") ? [{ ...accountsOfAllQuery(azure, names.split(",")), enabled }] : []),
    [azure, names, enabled],
  );
  const [graph] = useQueries({ queries: graphQueries, combine: answersOf });
  const graphKey = graphQueries[0]?.queryKey ?? NO_KEY;
  const named = useMemo(() => {
    const items = graph?.reading.is === "read" ? graph.reading.data.items : [];
    const bySubscription = new Map<string | null, Account[]>();
    for (const account of items) {
      const known = bySubscription.get(account.subscription);
      if (known) known.push(account);
      else bySubscription.set(account.subscription, [account]);
    }
    return bySubscription;
  }, [graph]);
  const isOpen = graph?.reading.is === "open";
  const questions = useMemo(
    () =>
      (isOpen ? [] : names.split(","))
        .filter((id) => !named.has(id))
        .map((subscription) => ({
          subscription,
          region: null,
          query: { ...accountsQuery(azure, subscription), enabled },
        })),
    [azure, isOpen, names, named, enabled],
  );
  const lists = useAsked(questions);
  return useMemo(() => {
    const readingOf = (id: string): Reading<readonly Account[]> => {
      const own = named.get(id);
      if (own) return { is: "read", data: own, missing: graph?.reading.is === "read" ? graph.reading.missing : [] };
      const reading = lists.find(({ subscription }) => subscription === id)?.reading ?? OPEN;
      return reading.is === "read" ? { is: "read", data: reading.data.items, missing: reading.missing } : reading;
    };
    const readings = new Map(names.split(",").map((id) => [id, readingOf(id)]));
    const all = [...readings.values()].flatMap((reading) => (reading.is === "read" ? reading.data : []));
    // Resource Graph's own refusal is no failure: the lists answer instead. While it is on its way, that is told.
    const graphs =
      graph?.reading.is === "open" ? [{ subscription: "", region: null, queryKey: graphKey, ...graph }] : [];
    return { readings, all, lists: [...graphs, ...lists] };
  }, [lists, named, graph, graphKey, names]);
}
