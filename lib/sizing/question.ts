import type { AskedModel, OfferedVersion } from "@/lib/offers";
import type { Workload } from "@/lib/workload";

/** What the calculator is asked about one model version, but for the type and the subscription to ask with. */
export interface SizeQuestion {
  model: { format: string; name: string; version: string };
  workload: Workload;
}

/** In the catalogue's own spelling of the model. */
export const questionOf = ({ format, name, version }: OfferedVersion, workload: Workload): SizeQuestion => ({
  model: { format, name, version },
  workload,
});

/**
 * What has to be the same for an answer to belong to what is on the screen. From what is asked alone, so that a pasted link is
 * asked before any catalogue has been read; null while the question is not whole. The names of the shapes are no part of it.
 */
export const questionKey = ({ model, version, format }: AskedModel, workload: Workload | null): string | null =>
  model === "" || version === "" || workload === null ? null : JSON.stringify([format, model, version, workload]);
