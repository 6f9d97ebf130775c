/** How a series is told from the others: by its dash and its dots, and only then by its tone. Never by the accent. */
export interface SeriesLook {
  stroke: string;
  strokeWidth: number;
  strokeDasharray?: string;
  dot: { r: number; fill: string };
}

const ink = "var(--color-ink)";
const muted = "var(--color-muted)";
/** Around a full dot it shows both, where two series have one value. */
const ring = { r: 5, fill: "none" };
const disc = { r: 3, fill: ink };

/** Solid, and lies lowest, so that a dashed one on it shows both. */
const first: SeriesLook = { stroke: ink, strokeWidth: 2, dot: disc };

/** More than six belong into several charts. */
const looks: readonly SeriesLook[] = [
  first,
  { stroke: muted, strokeWidth: 2, strokeDasharray: "6 4", dot: ring },
  { stroke: ink, strokeWidth: 2, strokeDasharray: "1.5 3.5", dot: { ...disc, r: 2 } },
  { stroke: muted, strokeWidth: 1.25, dot: { ...ring, r: 3.5 } },
  { stroke: ink, strokeWidth: 1.25, strokeDasharray: "10 3 2 3", dot: disc },
  { stroke: muted, strokeWidth: 1.25, strokeDasharray: "2 2", dot: ring },
];

export const lookOf = (at: number): SeriesLook => looks[at % looks.length] ?? first;
