import type { LinesModel } from "@/lib/charts";
import { lookOf, type SeriesLook } from "./series-look";

type LineLook = Omit<SeriesLook, "dot">;

/** Lighter than any maximum, so that it is seen on top of one, and thin. */
const average: LineLook = { stroke: "var(--color-edge)", strokeWidth: 1.25 };

/** A line may be lighter than words may be. */
export const nameFill = (series: LinesModel["series"], at: number) =>
  series[at]?.look === "average" ? "var(--color-muted)" : "var(--color-ink)";

/** How the nth line is drawn: averages lighter, all others told apart by their dashes. */
export function lineLook(series: LinesModel["series"]) {
  return (at: number): LineLook => {
    if (series[at]?.look === "average") return average;
    const nth = series.slice(0, at).filter(({ look }) => look !== "average").length;
    const { stroke, strokeDasharray } = lookOf(nth);
    return { stroke, strokeDasharray, strokeWidth: 1.5 };
  };
}
