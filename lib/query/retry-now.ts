import { type AzureClient, AzureError } from "@/lib/azure";

/** A person asks again: also before the far instant that Azure named, which no automatic call undercuts. */
export function retryNow(client: AzureClient, query: { error: unknown; refetch: () => unknown }): void {
  if (query.error instanceof AzureError && query.error.failure.kind === "throttled") client.liftLongPauses();
  void query.refetch();
}
