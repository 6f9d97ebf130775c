import type { StepsModel } from "@/lib/charts";

/** Of all text in a picture. A saved picture keeps it, so it is said in attributes, not in classes. */
export const textStyle = { fill: "var(--color-muted)", fontSize: 12 } as const;

export const LINE_PX = 16;

/** Narrower than this, names at the ends of the lines would leave too little for the lines. */
const ENOUGH_FOR_NAMES_PX = 520;

/** Of a character at 12 px, rather too much: a picture that measured its text would move when it is drawn. */
const CHARACTER_PX = 6.8;

const widthOf = (text: string) => text.length * CHARACTER_PX;

/** What is kept free around the lines, in px. */
export function roomAround(
  { y, series, mark, band }: Pick<StepsModel, "y" | "series" | "mark" | "band">,
  widthPx: number,
) {
  const isBesideLines = widthPx >= ENOUGH_FOR_NAMES_PX;
  const names = series.filter(({ end }) => end !== null).map(({ name }) => widthOf(name));
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
