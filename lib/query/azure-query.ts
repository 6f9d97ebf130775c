import { queryOptions } from "@tanstack/react-query";
import { type Azure, type AzureClient, type CallOptions, loaded } from "@/lib/azure";
import { MINUTE_MS } from "@/lib/time";
import { retryAtOf } from "./retry-now";
import { setWait } from "./waits";

interface AzureQuery<T, Wire> {
  /** Everything the answer depends on, beside whose it is; never a token. */
  key: readonly unknown[];
  staleMs: number;
  /** The source's wire.ts, fetched early. */
  wire: () => Promise<Wire>;
  read: (wire: Wire, azure: Azure, options: CallOptions) => Promise<T>;
}

/** A query of Azure's, keyed by cloud, tenant and account, cancelled down to the socket, its waits told. */
export const azureQuery = <T, Wire>(client: AzureClient, { key, staleMs, wire, read }: AzureQuery<T, Wire>) =>
  queryOptions<T>({
    queryKey: [...client.identity, ...key],
    staleTime: staleMs,
    gcTime: Math.max(staleMs, 5 * MINUTE_MS), // what is fresh is kept, though nothing on the screen shows it
    refetchInterval: (query) => untilRetry(query.state.error),
    refetchIntervalInBackground: true, // the instant does not come back for a tab that was hidden then
    queryFn: async ({ signal, queryKey }) => {
      const [source, azure] = await Promise.all([loaded(wire), client.open()]);
      const onWait = (untilMs: number | null) => setWait(queryKey, untilMs);
      return read(source, azure, { signal, onWait }).finally(() => setWait(queryKey, null));
    },
  });

/** Where Azure named a far instant, the query failed with it; it asks again by itself then. */
function untilRetry(error: unknown): number | false {
  const at = retryAtOf(error);
  return at === null ? false : Math.max(1_000, at - Date.now());
}
