import type { CallShape } from "@/lib/sources/calculator";
import type { OfferedVersion } from "./offers";
import type { SizeParams } from "./search-params";
import { toCallShapes } from "./shape";

/** What the calculator is asked, but for the type and the subscription to ask with. */
export interface SizeQuestion {
  model: { format: string; name: string; version: string };
  shapes: readonly CallShape[];
}

/** The question in a link; null while something is missing. The names of the shapes are no part of it. */
export function questionOf(params: SizeParams, version: OfferedVersion | null): SizeQuestion | null {
  const shapes = toCallShapes(params.shapes);
  if (version === null || shapes === null) return null;
  return { model: { format: version.format, name: version.name, version: version.version }, shapes };
}

/**
 * What has to be the same for an answer to belong to what is on the screen. From the link alone, so that a pasted link is
 * asked before any catalogue has been read; null while the link holds no whole question.
 */
export function questionKey({ model, version, format, shapes }: SizeParams): string | null {
  const calls = toCallShapes(shapes);
  return model === "" || version === "" || calls === null ? null : JSON.stringify([format, model, version, calls]);
}
