import type { CallShape } from "@/lib/sources/calculator";
import { type Contradiction, contradictionIn, inOrder, type SizedLoad } from "./contradiction";
import { type AskedLoad, type Load, loadAt, sameLoad } from "./load";

/** A dozen calls at most. */
const FACTORS = [0.25, 0.5, 0.75, 1, 1.25, 1.5, 1.75, 2, 2.5, 3, 3.5, 4];

/** What a scale curve asks. */
export interface CurveLoads {
  loads: readonly Load[];
  /** Factors at which a row would have more requests than can be asked. */
  beyond: readonly number[];
}

/** Small workloads round to the same whole numbers at several factors: such a load is asked once, under the largest of them. */
export function curveLoads(shapes: readonly CallShape[], factors: readonly number[] = FACTORS): CurveLoads {
  const scaled = factors.map((factor) => ({ factor, load: loadAt(shapes, factor) }));
  const loads = scaled.flatMap(({ load }) => (load === null ? [] : [load]));
  return {
    loads: loads.filter((load, at) => {
      const next = loads[at + 1];
      return next === undefined || !sameLoad(load.shapes, next.shapes);
    }),
    beyond: scaled.filter(({ load }) => load === null).map(({ factor }) => factor),
  };
}

/** Where the deployable size first grows above that of the workload as it is. */
export type NextIncrement =
  /** Somewhere above the first load, at the second at the latest. */
  | { is: "between"; from: SizedLoad; to: SizedLoad }
  /** Not up to this load, the largest with a known size. */
  | { is: "beyond"; upTo: SizedLoad }
  /** The workload itself or every larger load has no known size, or the sizes contradict each other. */
  | { is: "unknown" };

/** Derived from the calculator's answers, all of which stand in it. */
export interface ScaleCurve {
  /** The smallest load first. */
  points: readonly AskedLoad[];
  /** Null as long as no larger load needs less. */
  contradiction: Contradiction | null;
  next: NextIncrement;
}

/** @param asked loads of `curveLoads`, in any order, as many as have been answered */
export function scaleCurve(asked: readonly AskedLoad[]): ScaleCurve {
  const points = inOrder(asked);
  const contradiction = contradictionIn(points, "requiredPtu") ?? contradictionIn(points, "deployablePtu");
  return { points, contradiction, next: contradiction === null ? nextIncrement(points) : { is: "unknown" } };
}

function nextIncrement(points: readonly AskedLoad[]): NextIncrement {
  const [now, ...larger] = points.flatMap(({ factor, totalRpm, answer }) => {
    const ptu = answer?.deployablePtu ?? null;
    return factor < 1 || ptu === null ? [] : [{ factor, totalRpm, ptu }];
  });
  const last = larger.at(-1);
  if (now?.factor !== 1 || last === undefined) return { is: "unknown" };
  const at = larger.findIndex(({ ptu }) => ptu > now.ptu);
  const to = larger[at];
  if (to === undefined) return { is: "beyond", upTo: sized(last) };
  return { is: "between", from: sized(larger[at - 1] ?? now), to: sized(to) };
}

const sized = ({ totalRpm, ptu }: SizedLoad): SizedLoad => ({ totalRpm, ptu });
