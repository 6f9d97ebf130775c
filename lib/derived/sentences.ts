import { type Ptu, writeCount, writeNumber, writePtu, writeRpm } from "@/lib/units";
import type { Contradiction } from "./contradiction";
import type { Fit } from "./fit";
import type { PerShape } from "./per-shape";
import type { NextIncrement } from "./scale-curve";

const figureNames = { requiredPtu: "required PTU", deployablePtu: "deployable size" } as const;

/** Said instead of a result that would need answers that rise with the load. */
export const contradictionSentence = ({ figure, smaller, larger }: Contradiction) =>
  `The calculator’s ${figureNames[figure]} does not rise with the load here: ` +
  `${writeRpm(smaller.totalRpm)} need ${writePtu(smaller.ptu)}, ${writeRpm(larger.totalRpm)} need ${writePtu(larger.ptu)}.`;

/** Where the deployable size grows next. */
export function incrementSentence(next: NextIncrement): string {
  switch (next.is) {
    case "between":
      return (
        `The next increment begins between ${writeRpm(next.from.totalRpm)} (${writePtu(next.from.ptu)}) ` +
        `and ${writeRpm(next.to.totalRpm)} (${writePtu(next.to.ptu)}).`
      );
    case "beyond":
      return `Up to ${writeRpm(next.upTo.totalRpm)} the deployable size stays ${writePtu(next.upTo.ptu)}.`;
    case "unknown":
      return "Where the next increment begins is not known.";
  }
}

/** The bracket in words, and how far it can be trusted. */
export function fitSentences(fit: Fit, asked: Ptu): readonly string[] {
  const doubt =
    fit.contradiction === null
      ? []
      : [contradictionSentence(fit.contradiction), "So there is no single limit; other loads may fit or not."];
  switch (fit.is) {
    case "bracketed": {
      const { fits, tooMuch, isExact, asked: loads } = fit;
      const bracket = `${writeRpm(fits.totalRpm)} need ${writePtu(fits.required)}, ${writeNumber(tooMuch.totalRpm)} need ${writeNumber(tooMuch.required)}.`;
      const gap = `The limit for ${writePtu(asked)} lies between the two; it was looked for with ${writeCount(loads.length, "call")}.`;
      return [bracket, ...(isExact ? [] : [gap]), ...doubt];
    }
    case "all-fit":
      return [
        `Even ${writeRpm(fit.fits.totalRpm)}, the most that can be asked, need no more than ${writePtu(asked)}.`,
        ...doubt,
      ];
    case "none-fits":
      return [
        `Nothing of this workload fits in ${writePtu(asked)}: even ${writeRpm(fit.tooMuch.totalRpm)} need ${writePtu(fit.tooMuch.required)}.`,
        ...doubt,
      ];
    case "unknown":
      return ["What fits is not known yet.", ...doubt];
  }
}

/** The sum of the rows beside the whole, and why they may differ. */
export function perShapeSentence({ sum, whole, comparison }: PerShape): string {
  if (sum === null || whole === null) return "What the rows need together is not known.";
  const total = `${sum.missing > 0 ? "≥ " : ""}${writePtu(sum.ptu)}`;
  const lead = `Alone the rows need ${total} in all, together ${writePtu(whole)}.`;
  switch (comparison) {
    case "equal":
      return lead;
    case "greater":
      return `${lead} Each is rounded up when it is asked about alone, so the sum is larger.`;
    case "smaller":
      return `${lead} The calculator counts more for all of them together than for each alone.`;
    case "unknown":
      return `${lead} ${writeCount(sum.missing, "row is", "rows are")} missing in the sum.`;
  }
}
