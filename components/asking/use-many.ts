"use client";

import { type QueryObserverOptions, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState, useSyncExternalStore } from "react";
import { askMany } from "@/lib/query";

const nothing = new Map<string, never>();
const none = () => nothing;

/**
 * The results of many queries, by the hash of their keys; those that have not had their turn are not in it.
 * @param queries the same list while they are the same questions
 * @param atATime so many wait for Azure at a time; the same number in every drawing
 */
export function useMany<T>(queries: readonly QueryObserverOptions<T>[], atATime?: number) {
  const client = useQueryClient();
  const [many] = useState(() => askMany<T>(client, atATime));
  useEffect(() => many.ask(queries), [many, queries]);
  return useSyncExternalStore(many.subscribe, many.results, none);
}
