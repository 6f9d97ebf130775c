"use client";

import { type QueryObserverOptions, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState, useSyncExternalStore } from "react";
import { askMany, type Pace } from "@/lib/query";

const nothing = new Map<string, never>();
const none = () => nothing;

/**
 * The results of many queries, by the hash of their keys; those that have not had their turn are not in it.
 * @param queries the same list while they are the same questions
 * @param pace the same in every drawing
 */
export function useMany<T>(queries: readonly QueryObserverOptions<T>[], pace?: Pace) {
  const client = useQueryClient();
  const [many] = useState(() => askMany<T>(client, pace));
  useEffect(() => many.ask(queries), [many, queries]);
  return useSyncExternalStore(many.subscribe, many.results, none);
}
