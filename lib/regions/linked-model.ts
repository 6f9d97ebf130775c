import type { CapacityModel } from "@/lib/sources/capacity";
import type { RegionsParams } from "./search-params";

/** A link that names the model's format too is asked about at once, and by those words; otherwise a catalogue has to tell it. */
export const linkedModel = ({ model, version, format }: RegionsParams): CapacityModel | null =>
  model === "" || version === "" || format === "" ? null : { format, name: model, version };
