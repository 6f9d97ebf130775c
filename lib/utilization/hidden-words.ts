import { MINUTE_MS, type TimeZone } from "@/lib/time";
import type { Saturation } from "@/lib/traffic";
import { writeCount } from "@/lib/units";
import { minuteWords } from "./minute-words";
import { grainWords, measureWords, percentWords } from "./words";

/** A figure with its name. */
export interface NamedFigure {
  name: string;
  value: string;
}

/** What is lost by looking at averages alone, figure by figure. */
export function hiddenFacts({ hidden, grainMs }: Saturation, zone: TimeZone): readonly NamedFigure[] {
  if (hidden.is !== "measured") return [{ name: "Maximum against average", value: measureWords(hidden, String) }];
  const span = grainMs === MINUTE_MS ? "in the minute" : `in the ${grainWords(grainMs)} from`;
  const { highestMaximum, highestAverage, widest, touchedNotFull } = hidden.value;
  return [
    { name: "Highest maximum", value: percentWords(highestMaximum) },
    { name: "Highest average", value: percentWords(highestAverage) },
    {
      name: "Furthest apart",
      value: `maximum ${percentWords(widest.maximum)}, average ${percentWords(widest.average)}, ${span} ${minuteWords(widest.atMs, zone)}`,
    },
    {
      name: "Touched 100%, not full",
      value: measureWords(touchedNotFull, (minutes) => writeCount(minutes, "minute")),
    },
  ];
}
