import type { CalculatedSize, CallShape } from "@/lib/sources/calculator";
import { type Ptu, ptu } from "@/lib/units";
import { sameShape } from "./load";

/** As many calls as one click may make. */
const CALLS = 60;

/** What is asked to learn what each shape needs alone. */
export interface ShapeQuestions {
  /** Each is asked alone; rows with the same three numbers are one question. */
  asked: readonly CallShape[];
  /** Shapes that a click has no calls for. */
  leftOut: readonly CallShape[];
}

export function perShapeQuestions(shapes: readonly CallShape[]): ShapeQuestions {
  const distinct = shapes.filter((shape, at) => shapes.findIndex((other) => sameShape(other, shape)) === at);
  return { asked: distinct.slice(0, CALLS), leftOut: distinct.slice(CALLS) };
}

/** What one row needs alone; null is unknown. */
export interface ShapeSize {
  shape: CallShape;
  required: Ptu | null;
  deployable: Ptu | null;
}

export interface PerShape {
  /** One for each row of the workload, in its order. */
  rows: readonly ShapeSize[];
  /** What all rows need alone, added up: at least `ptu` while rows are missing. Null when no row is known. */
  sum: { ptu: Ptu; missing: number } | null;
  /** What Azure says of all rows together. */
  whole: Ptu | null;
  /**
   * The sum beside the whole: greater where Azure rounds each row up that it is asked alone; smaller where it counts more for all
   * together than for each. We know its answers, not its formula.
   */
  comparison: "equal" | "greater" | "smaller" | "unknown";
}

/**
 * @param answerOf the calculator's answer for this shape alone; null where it failed or was not asked
 * @param whole required PTU of all rows together; null is unknown
 */
export function perShape(
  shapes: readonly CallShape[],
  answerOf: (shape: CallShape) => CalculatedSize | null,
  whole: Ptu | null,
): PerShape {
  const rows = shapes.map((shape) => {
    const answer = answerOf(shape);
    return { shape, required: answer?.requiredPtu ?? null, deployable: answer?.deployablePtu ?? null };
  });
  const known = rows.flatMap(({ required }) => (required === null ? [] : [required]));
  const sum =
    known.length === 0
      ? null
      : { ptu: ptu(known.reduce((total, each) => total + each, 0)), missing: rows.length - known.length };
  return { rows, sum, whole, comparison: compare(sum, whole) };
}

/** A sum that lacks rows can only be said to be greater. */
function compare(sum: PerShape["sum"], whole: Ptu | null): PerShape["comparison"] {
  if (sum === null || whole === null) return "unknown";
  if (sum.ptu > whole) return "greater";
  if (sum.missing > 0) return "unknown";
  return sum.ptu === whole ? "equal" : "smaller";
}
