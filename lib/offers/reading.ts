import type { AzureFailure } from "@/lib/azure";

/** One question to Azure, as far as sizing cares: still open, failed, or read (perhaps not whole). */
export type Reading<T> =
  { is: "open" } | { is: "failed"; failure: AzureFailure } | { is: "read"; data: T; missing: readonly AzureFailure[] };
