import { HOUR_MS, type TimeZone } from "@/lib/time";
import { ptu, writeNumber, writePtu } from "@/lib/units";
import { writeMoment } from "./change-words";
import type { Span } from "./spans";

/** How far back a row's small picture goes. */
const SPARKLINE_MS = 24 * HOUR_MS;

export interface Sparkline {
  /** Steps in SVG's path language; nothing is drawn where nothing was known. */
  path: string;
  /** "40 to 120 PTU since 13:05 UTC". */
  says: string;
}

interface Drawing {
  width: number;
  height: number;
  zone: TimeZone;
  /** UTC epoch ms. */
  now: number;
}

/** One row's capacity over the last day; null when nothing was seen in it. */
export function sparklineOf(spans: readonly Span[], { width, height, zone, now }: Drawing): Sparkline | null {
  const seen = spans
    .filter(({ until }) => until >= now - SPARKLINE_MS)
    .map((span) => ({ ...span, from: Math.max(span.from, now - SPARKLINE_MS) }));
  const [first] = seen;
  const last = seen.at(-1);
  if (!first || !last) return null;
  const figures = seen.map(({ seen: each }) => each).filter((each) => typeof each === "number");
  const least = Math.min(...figures);
  const most = Math.max(...figures);
  // A line as thick as 2 keeps within the picture; one that never moves stands in its middle.
  const x = (at: number) => round(1 + ((at - first.from) / Math.max(1, last.until - first.from)) * (width - 2));
  const y = (value: number) =>
    most === least ? round(height / 2) : round(1.5 + ((most - value) / (most - least)) * (height - 3));
  return {
    path: stepPath(seen, x, y),
    says: saysOf(seen, least, most, writeMoment(first.from, zone, now)),
  };
}

/** A step joins the next where they touch; after a gap the pen is lifted. */
function stepPath(spans: readonly Span[], x: (at: number) => number, y: (value: number) => number): string {
  let path = "";
  let drawnUntil: number | null = null;
  for (const { from, until, seen } of spans) {
    if (typeof seen !== "number") continue;
    path += drawnUntil === from ? `V${y(seen)}` : `M${x(from)} ${y(seen)}`;
    path += `H${Math.max(x(until), x(from) + (from === until ? 1 : 0))}`; // one look alone is a dot
    drawnUntil = until;
  }
  return path;
}

function saysOf(spans: readonly Span[], least: number, most: number, since: string): string {
  const words = (["not offered", "unknown"] as const).filter((each) => spans.some(({ seen }) => seen === each));
  if (least > most) return `${words.join(" or ")} since ${since}`;
  const range = least === most ? writePtu(ptu(least)) : `${writeNumber(least)} to ${writePtu(ptu(most))}`;
  const isWatched = spans.every(({ from }, index) => index === 0 || from === spans[index - 1]?.until);
  const gaps = isWatched ? words : [...words, "not watched"];
  return `${range} since ${since}${gaps.length === 0 ? "" : `, at times ${gaps.join(" or ")}`}`;
}

const round = (value: number) => Math.round(value * 10) / 10;
