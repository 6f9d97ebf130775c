import { type AzureClient, AzureError } from "@/lib/azure";

/** The instant, UTC epoch ms, before which Azure does not want to be asked again; null when it named none. */
export function retryAtOf(error: unknown): number | null {
  const failure = error instanceof AzureError ? error.failure : null;
  return failure && "retryAtMs" in failure ? failure.retryAtMs : null;
}

/** A person asks again: also before the far instant that Azure named, which no automatic call undercuts. */
export function retryNow(client: AzureClient, query: { error: unknown; refetch: () => unknown }): void {
  if (retryAtOf(query.error) !== null) client.liftLongPauses();
  void query.refetch();
}
