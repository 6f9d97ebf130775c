import { zoneName } from "@/lib/time";
import { hiddenFacts, type NamedFigure } from "./hidden-words";
import { type HeatTable, heatTable } from "./week-heat-words";
import { type AskedMinute, type Explained, explainMinute } from "./why-429";

/** What is told of the one deployment that is looked at closer. */
export interface CloserLook {
  /** The name of the zone that everything is told in. */
  zone: string;
  hidden: readonly NamedFigure[];
  heat: HeatTable;
  why: Explained;
}

export function closerLook(asked: AskedMinute): CloserLook {
  const { metrics, window } = asked;
  const zone = zoneName(asked.zone);
  return {
    zone,
    hidden: hiddenFacts(metrics.saturation, asked.zone),
    heat: heatTable(metrics.traffic.maxima, window, zone),
    why: explainMinute(asked),
  };
}
