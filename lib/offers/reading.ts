import type { AzureFailure } from "@/lib/azure";
import { type Cell, unknownCell } from "@/lib/units";

/** One question to Azure, as far as sizing cares: still open, failed, or read (perhaps not whole). */
export type Reading<T> =
  { is: "open" } | { is: "failed"; failure: AzureFailure } | { is: "read"; data: T; missing: readonly AzureFailure[] };

/** The cell of a figure whose question failed: a 403 names the role, anything else is unknown. */
export const refusedCell = (failure: AzureFailure, why: string): Cell<never> =>
  failure.kind === "forbidden" ? { is: "not-permitted", role: failure.role } : unknownCell(why);
