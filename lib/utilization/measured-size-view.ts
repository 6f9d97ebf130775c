import type { TimeZone } from "@/lib/time";
import { type Ptu, ptu } from "@/lib/units";
import type { Measured, Sized } from "./measured-size";
import { answerLines, type AnswerLine, shapeLines, type ShapeLine } from "./measured-size-lines";
import { linkedLoad, type LoadName, loadsOf } from "./measured-size-questions";
import { type AnswerOf, measuredSentence, type Told } from "./measured-size-sentence";
import { loadNames, takenFrom, whyNoShape, whyNotAsked, whyNotGivenBack } from "./measured-size-words";
import { percentWords } from "./words";

// What is taken from the traffic has one door.
export { measuredSize, sizedDeployment } from "./measured-size";
export { loadQuestions } from "./measured-size-questions";

/** What the panel of a measured size shows. */
export interface MeasuredView {
  /** The answer, or what it waits for, or lacks. */
  sentence: string;
  shapes: readonly ShapeLine[];
  answers: readonly AnswerLine[];
  /** Which minutes each load was taken from, and what is not known or not said. */
  notes: readonly string[];
  /** The official size that the measured peak takes, where it is below what is deployed and PTU could be given back; else null. */
  lower: Ptu | null;
  /** The loads as workloads of Size. */
  links: readonly (ReturnType<typeof linkedLoad> & { load: LoadName })[];
}

interface ViewFacts {
  name: string;
  /** Null while metrics of the window are still being read. */
  measured: Measured | null;
  sized: Sized;
  answerOf: AnswerOf;
  zone: TimeZone;
}

/** All that is said of a measured load, and where it leads. */
export function measuredView({ name, measured, sized, answerOf, zone }: ViewFacts): MeasuredView {
  if (measured === null)
    return {
      sentence: "Reading the metrics of this window…",
      shapes: [],
      answers: [],
      notes: [],
      lower: null,
      links: [],
    };
  const loads = loadsOf(measured.size);
  const told = sized.is === "known" ? measuredSentence(measured, sized.deployed, answerOf) : null;
  const notes = loads.flatMap(({ load, measured }) =>
    measured.is === "measured" ? `${loadNames[load]}: taken from ${takenFrom(measured, zone)}.` : [],
  );
  const missing = new Set(loads.flatMap(({ measured }) => whyNoShape(measured) ?? []));
  return {
    sentence: whyNotAsked[sized.is] ?? told?.sentence ?? "Asking Azure’s calculator…",
    shapes: shapeLines(measured.size),
    answers: answerLines(measured.size, answerOf),
    notes: [...notes, ...missing, ...aboutGivingBack(told, measured)],
    lower: sized.is === "known" && told?.back.is === "could" ? lowerOf(sized.deployed, told.back.ptu) : null,
    links: loads.flatMap(({ load, measured }) =>
      measured.is === "measured" ? [{ load, ...linkedLoad(measured, name) }] : [],
    ),
  };
}

const lowerOf = (deployed: Ptu | null, back: Ptu) => (deployed === null ? null : ptu(deployed - back));

/** Why nothing is said of giving back; where it is, what a calculator of whole minutes does not know. */
function aboutGivingBack(told: Told | null, { peakPercent }: Measured): readonly string[] {
  if (told === null) return [];
  if (told.back.is !== "could" || peakPercent === null) return [whyNotGivenBack(told.back) ?? []].flat();
  return [
    `At its fullest moment utilization was ${percentWords(peakPercent)} of what is deployed: the calculator works with means of a minute, so keep room for bursts within it.`,
  ];
}
