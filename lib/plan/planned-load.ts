import type { OfferedVersion } from "@/lib/offers";
import type { CalculatorQuestion } from "@/lib/sources/calculator";
import { toTypedWorkload, type Workload, workloadOf } from "@/lib/workload";
import type { PlanParams } from "./search-params";

/** The workload of the link, as the calculator takes it; null while any of it is missing. */
export const plannedShapes = ({ shapes, growth, cached }: Pick<PlanParams, "shapes" | "growth" | "cached">) =>
  shapes.length === 0 ? null : workloadOf(toTypedWorkload({ shapes, growth, cached }));

type Asked = Omit<CalculatorQuestion, "shapes">;

/** The questions to the calculator: without caching, and, where a share is cached, as if that were free. */
export const sizeQuestions = (asked: Asked, { uncached, cached }: Workload) => ({
  uncached: { ...asked, shapes: uncached },
  cached: cached === null ? null : { ...asked, shapes: cached },
});

/** A model version as Azure is asked about it. */
export type PlannedModel = CalculatorQuestion["model"];

/** As the catalogue lists it, or as a link names it that knows its format; null without either. */
export function plannedModel(
  { model, version, format }: Pick<PlanParams, "model" | "version" | "format">,
  listed: OfferedVersion | null,
): PlannedModel | null {
  if (listed !== null) return { format: listed.format, name: listed.name, version: listed.version };
  return model === "" || version === "" || format === "" ? null : { format, name: model, version };
}
