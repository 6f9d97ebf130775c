import { type Axis, axisAround, axisFromZero } from "./axis";

/** What was asked at `x`; null is an answer that is unknown, in the order of the series. */
interface Point {
  x: number;
  values: readonly (number | null)[];
}

interface Steps {
  points: readonly Point[];
  /** What is in proportion to x between its dots is drawn straight, not in steps. */
  series: readonly { name: string; isStraight?: boolean }[];
  /** As after a number: "requests per minute". */
  xUnit: string;
  /** "PTU". */
  yUnit: string;
  /** One place on the x axis with its words, such as the present load. */
  mark?: { x: number; text: string };
  /** A part of the x axis with its words: something happens in it, nobody knows where exactly. */
  band?: { from: number; to: number; text: string };
}

/** Steps, ready to be drawn: whoever draws them decides nothing. Numbers in the units of their axes. */
export interface StepsModel {
  /** Nothing is known anywhere: words stand in the picture's place. */
  isEmpty: boolean;
  x: Axis;
  y: Axis;
  /** By x; one value for each series. Each value gets a dot. A line stops before a null and begins anew after it. */
  points: readonly Point[];
  /** What has to be said with the picture. */
  reading: string;
  /** `end` is the last dot, where the name stands; null without any. */
  series: readonly {
    name: string;
    end: { x: number; y: number } | null;
    /**
     * In steps the line between two dots stands at the later one: where needs grow with the load it then never says too little,
     * and a dot reads "up to here, this much".
     */
    curve: "stepBefore" | "linear";
  }[];
  /** Where an answer of any series is unknown. */
  unknownAt: readonly number[];
  mark: Steps["mark"] | null;
  band: Steps["band"] | null;
}

/**
 * Prepares figures that were asked at a few places, with nothing known between them.
 * @param steps points in any order, each x once; values from 0
 */
export function prepareSteps({ series, xUnit, yUnit, mark, band, ...asked }: Steps): StepsModel {
  const points = asked.points
    .map(({ x, values }) => ({ x, values: series.map((_, at) => values[at] ?? null) }))
    .sort((a, b) => a.x - b.x);
  const known = points.flatMap(({ values }) => values).filter((value) => value !== null);
  const xs = [points.map(({ x }) => x), mark ? [mark.x] : [], band ? [band.from, band.to] : []].flat();
  return {
    isEmpty: known.length === 0,
    x: axisAround(xUnit, xs),
    y: axisFromZero(yUnit, known),
    points,
    reading: "Only the dots are answers. Between two of them nothing was asked: the line stands at the next dot.",
    series: series.map(({ name, isStraight = false }, at) => ({
      ...{ name, end: endOf(points, at) },
      curve: isStraight ? ("linear" as const) : ("stepBefore" as const),
    })),
    unknownAt: points.filter(({ values }) => values.includes(null)).map(({ x }) => x),
    mark: mark ?? null,
    band: band ?? null,
  };
}

function endOf(points: readonly Point[], at: number) {
  const last = points.findLast(({ values }) => typeof values[at] === "number");
  const y = last?.values[at] ?? null;
  return last && y !== null ? { x: last.x, y } : null;
}
