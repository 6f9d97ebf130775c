import type { CallShape } from "@/lib/sources/calculator";
import { mostRpm } from "./load";

type Shapes = readonly CallShape[];

/** A row of the workload as it is, and how many requests it has in a load. */
const rows = (shapes: Shapes, load: Shapes) =>
  shapes.map(({ requestsPerMinute: whole }, at) => ({ whole, sent: load[at]?.requestsPerMinute ?? whole }));

/**
 * The factors of all loads that lie strictly between two loads of the same workload; each of them gives a load that is neither.
 * A growing factor changes the whole numbers at the quotients n ÷ requests only, so there is a next load, and a last one.
 * @param smaller null for: from the smallest load, 1 request a minute in each row
 * @param larger null for: up to the largest load that can be asked
 * @returns null when there is none: no other whole numbers lie between
 */
export function factorsBetween(shapes: Shapes, smaller: Shapes | null, larger: Shapes | null) {
  const largestRow = Math.max(...shapes.map((shape) => shape.requestsPerMinute));
  const from = smaller === null ? 1 / largestRow : factorOfNext(shapes, smaller);
  const to = larger === null ? mostRpm(shapes) / largestRow : factorOfLast(shapes, larger);
  return from <= to ? { from, to } : null;
}

/** The largest factor that gives this load: one row's requests are exact there, no row's are more than were sent. */
export const factorOf = (shapes: Shapes, load: Shapes) =>
  Math.min(...rows(shapes, load).map(({ whole, sent }) => sent / whole));

/** The next larger load: whatever row is exact now gets one more request. */
function factorOfNext(shapes: Shapes, load: Shapes): number {
  const now = factorOf(shapes, load);
  return Math.min(
    ...rows(shapes, load).map(({ whole, sent }) => (sent / whole === now ? (sent + 1) / whole : sent / whole)),
  );
}

/** The next smaller load: the factor at which the first row has one request less. */
const factorOfLast = (shapes: Shapes, load: Shapes) =>
  Math.max(...rows(shapes, load).map(({ whole, sent }) => (sent - 1) / whole));
