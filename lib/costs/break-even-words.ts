import { writeShare } from "@/lib/units";
import type { BreakEven } from "./break-even";

/** More stretches than this are counted, not listed. */
const MOST_LISTED = 3;

/** Where an option costs less than Standard, in shares of the load: "from 56% of this load on". Null is not known. */
export function breakEvenWords(breakEven: BreakEven | null): string {
  if (breakEven === null || breakEven.upTo === 0) return "not known";
  const upTo = writeShare(breakEven.upTo);
  switch (breakEven.is) {
    case "always":
      return `less at every load up to ${upTo}`;
    case "never":
      return `never less up to ${upTo}`;
    case "at": {
      const stretches = readable(cheaperStretches(breakEven));
      const last = stretches.at(-1);
      if (last === undefined) return `never less up to ${upTo}`;
      const words = stretches.map(({ from, to }) =>
        to === null ? `from ${writeShare(from)}` : `${writeShare(from)}–${writeShare(to)}`,
      );
      if (stretches.length <= MOST_LISTED) return `less ${words.join(", ")}`;
      return `less in ${stretches.length} stretches, the last ${words.at(-1) ?? ""}`;
    }
  }
}

/** Where the option is the cheaper one; `to` is null where that goes on to the largest load that is known. */
function cheaperStretches({ crossings }: Extract<BreakEven, { is: "at" }>): readonly Stretch[] {
  const [first] = crossings;
  const from = [...(first.cheaper === "standard" ? [0] : []), ...ofKind(crossings, "option")];
  const to = ofKind(crossings, "standard");
  return from.map((start, at) => ({ from: start, to: to[at] ?? null }));
}

interface Stretch {
  from: number;
  to: number | null;
}

/** Gaps and stretches of less than this are not told: sizes step there, and both ends would read the same. */
const LEAST = 0.01;

const readable = (stretches: readonly Stretch[]): readonly Stretch[] =>
  stretches
    .reduce<readonly Stretch[]>((joined, next) => {
      const before = joined.at(-1);
      return before !== undefined && before.to !== null && next.from - before.to < LEAST
        ? [...joined.slice(0, -1), { from: before.from, to: next.to }]
        : [...joined, next];
    }, [])
    .filter(({ from, to }) => to === null || to - from >= LEAST);

const ofKind = (crossings: Extract<BreakEven, { is: "at" }>["crossings"], cheaper: "option" | "standard") =>
  crossings.flatMap((each) => (each.cheaper === cheaper ? [each.factor] : []));
