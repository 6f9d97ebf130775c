import { type Reading, refusedCell } from "@/lib/offers";
import type { CalculatedSize } from "@/lib/sources/calculator";
import type { MeasuredSize } from "@/lib/traffic";
import { type Figure, type Ptu, type Rpm, type Tokens, unknownCell, valueCell } from "@/lib/units";
import { type LoadName, loadsOf } from "./measured-size-questions";
import type { AnswerOf } from "./measured-size-sentence";
import { loadNames, whyNoShape } from "./measured-size-words";

/** One call shape of a load. */
export interface ShapeLine {
  name: string;
  requestsPerMinute: Rpm;
  promptTokens: Tokens;
  generatedTokens: Tokens;
  /** Whole per cent; null where it is not known. */
  cachedPercent: number | null;
}

/** What the calculator says of one load, at one bound. */
export interface AnswerLine {
  load: LoadName;
  name: string;
  required: Figure<Ptu>;
  deployable: Figure<Ptu>;
  /** Whether it stands on a line of its own, and not below that of its load. */
  isFirst: boolean;
}

/** The shapes of every measured load, light ones first. */
export const shapeLines = (size: MeasuredSize): readonly ShapeLine[] =>
  loadsOf(size).flatMap(({ load, measured }) =>
    measured.is === "measured"
      ? measured.shapes.map((shape, at, { length }) => ({
          name: length === 1 ? loadNames[load] : `${loadNames[load]}, ${at + 1} of ${length}`,
          ...shape,
          cachedPercent: measured.cachedPercent,
        }))
      : [],
  );

/** A line for each load; where a share of its prompt tokens was cached, its lower bound below it. */
export function answerLines(size: MeasuredSize, answerOf: AnswerOf): readonly AnswerLine[] {
  return loadsOf(size).flatMap(({ load, measured }): AnswerLine[] => {
    const name = loadNames[load];
    if (measured.is === "same" || measured.is === "nothing") return [];
    if (measured.is === "unknown") {
      const cell = unknownCell(whyNoShape(measured) ?? "");
      return [{ load, name, required: cell, deployable: cell, isFirst: true }];
    }
    const cachedPercent = measured.cachedPercent ?? 0;
    const upper = { load, name, ...figures(answerOf(load, "uncached")), isFirst: true };
    if (cachedPercent === 0) return [upper];
    const cached = `${name}, ${cachedPercent}% cached`;
    return [upper, { load, name: cached, ...figures(answerOf(load, "cached")), isFirst: false }];
  });
}

function figures(answer: Reading<CalculatedSize> | null): Pick<AnswerLine, "required" | "deployable"> {
  if (answer === null) return { required: { is: "not-asked" }, deployable: { is: "not-asked" } };
  if (answer.is === "open") return { required: { is: "loading" }, deployable: { is: "loading" } };
  if (answer.is === "failed") {
    const cell = refusedCell(answer.failure, "the calculator gave no answer");
    return { required: cell, deployable: cell };
  }
  return { required: figureOf(answer.data.requiredPtu), deployable: figureOf(answer.data.deployablePtu) };
}

const figureOf = (ptus: Ptu | null): Figure<Ptu> =>
  ptus === null ? unknownCell("Azure’s answer held no whole number here") : valueCell(ptus);
