import type { StepsModel } from "@/lib/charts";

/** Of all text in a picture. A saved picture keeps it, so it is said in attributes, not in classes. */
export const textStyle = { fill: "var(--color-muted)", fontSize: 12 } as const;

export const LINE_PX = 16;

/** Narrower than this, names at the ends of the lines would leave too little for the lines. */
const ENOUGH_FOR_NAMES_PX = 520;

/** Nor where they are long. */
const MOST_FOR_NAMES = 0.3;

/** Of a character at 12 px, rather too much: a picture that measured its text would move when it is drawn. */
const CHARACTER_PX = 6.8;

export const widthOf = (text: string) => text.length * CHARACTER_PX;

/** What is kept free around the lines, in px. */
export function roomAround(
  { y, series, mark, band }: Pick<StepsModel, "y" | "series" | "mark" | "band">,
  widthPx: number,
) {
  const names = series.filter(({ end }) => end !== null).map(({ name }) => widthOf(name));
  const isBesideLines = widthPx >= ENOUGH_FOR_NAMES_PX && Math.max(...names, 0) <= widthPx * MOST_FOR_NAMES;
  // Above the plot: the names where they stand there, the mark's words, the band's words; beside the first, the y axis's unit.
  const rows = (isBesideLines ? 0 : names.length) + (mark && band ? 2 : 1);
  return {
    isBesideLines,
    yAxisPx: Math.max(...y.ticks.map(({ text }) => widthOf(text)), 0) + 12,
    xAxisPx: 3 * LINE_PX,
    margin: {
      top: rows * LINE_PX + 8,
      right: isBesideLines ? Math.max(...names, 0) + 16 : 24,
      bottom: 0,
      left: 0,
    },
  };
}

/** Above the widest value that an axis of time charts may have; their plots begin at one place, also one above the other. */
const TIME_Y_AXIS_PX = 72;

/** The times, the days below them, and how far the data reach. */
const TIME_X_AXIS_PX = 3.25 * LINE_PX;

/** So much at least, so that charts with short names and with longer ones still stand in step. */
const TIME_NAMES_PX = 112;

/**
 * Where a time chart's plot lies, in px. It depends on the width and the names alone, never on the values: what comes in later does
 * not move it.
 */
export function plotOf(names: readonly string[], widthPx: number, heightPx: number) {
  const longestPx = Math.max(...names.map(widthOf), 0);
  const isBesideLines = widthPx >= ENOUGH_FOR_NAMES_PX && longestPx <= widthPx * MOST_FOR_NAMES;
  const topPx = (isBesideLines ? 1 : names.length + 1) * LINE_PX + 8;
  const rightPx = isBesideLines ? Math.max(longestPx, TIME_NAMES_PX) + 16 : 24;
  return {
    isBesideLines,
    leftPx: TIME_Y_AXIS_PX,
    topPx,
    rightPx,
    xAxisPx: TIME_X_AXIS_PX,
    widthPx: Math.max(1, widthPx - TIME_Y_AXIS_PX - rightPx),
    heightPx: Math.max(1, heightPx - topPx - TIME_X_AXIS_PX),
  };
}
