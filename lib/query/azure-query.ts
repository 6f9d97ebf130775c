import { queryOptions } from "@tanstack/react-query";
import { type Azure, AzureError } from "@/lib/azure";
import { setWait } from "./waits";

interface Reading {
  signal: AbortSignal;
  onWait: (untilMs: number | null) => void;
}

interface AzureQuery<T> {
  /** Everything the answer depends on, beside whose it is; never a token. */
  key: readonly unknown[];
  staleMs: number;
  read: (reading: Reading) => Promise<T>;
}

/** A query of Azure's, keyed by cloud, tenant and account, cancelled down to the socket, its waits told. */
export const azureQuery = <T>(azure: Azure, { key, staleMs, read }: AzureQuery<T>) =>
  queryOptions<T>({
    queryKey: [...azure.identity, ...key],
    staleTime: staleMs,
    refetchInterval: (query) => untilRetry(query.state.error),
    queryFn: ({ signal, queryKey }) =>
      read({ signal, onWait: (untilMs) => setWait(queryKey, untilMs) }).finally(() => setWait(queryKey, null)),
  });

/** Where Azure named a far instant, the query failed with it; it asks again by itself then. */
function untilRetry(error: unknown): number | false {
  const failure = error instanceof AzureError ? error.failure : null;
  if (failure?.kind !== "throttled" || failure.retryAtMs === null) return false;
  return Math.max(1_000, failure.retryAtMs - Date.now());
}
