import { writeCount, writeShare } from "@/lib/units";
import type { Rejected, Unmatched } from "./rejected";

/** What share of calls was turned away, as the end of a sentence, without its full stop. */
export function rejectedWords(rejected: Rejected): string {
  switch (rejected.is) {
    case "unknown":
      return "how many calls were turned away is not known";
    case "counted":
      if (rejected.share === null) return "no call came";
      return rejected.rejected === 0
        ? "no call was turned away"
        : `${writeShare(rejected.share)} of calls were turned away`;
    case "between": {
      const why = unmatchedWords(rejected.why);
      if (rejected.shares === null) return `how many calls were turned away is not known: ${why}`;
      const [least, most] = rejected.shares;
      return least === 0
        ? `at most ${writeShare(most)} of calls were turned away: ${why}`
        : `between ${writeShare(least)} and ${writeShare(most)} of calls were turned away: ${why}`;
    }
  }
}

/** Why it cannot be said more exactly. */
function unmatchedWords(why: Unmatched): string {
  switch (why.is) {
    case "target-not-known":
      return "it is not known where calls may have been spilled to";
    case "target-unread":
      return "the metrics of the spill-over target could not be read whole";
    case "target-absent":
      return "the spill-over target has no metrics of spilled calls";
    case "target-shared":
      return `${writeCount(why.sources, "deployment")} spill to the same target`;
    case "coarse-grain":
      return "spilled calls are matched by minute, and these points are longer";
    case "more-spilled":
      return `in ${writeCount(why.minutes, "minute")} more calls were spilled than got a 429`;
  }
}
