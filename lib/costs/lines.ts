import type { Ptu } from "@/lib/units";
import type { PtuPayment } from "./prices";

/** What a choice costs in the mean hour, where the load is a factor of the workload: `fixed + perLoad × factor`. */
export interface CostLine {
  fixed: number;
  perLoad: number;
  /** What is deployed all the time; null where nothing is. */
  base: { ptu: Ptu; paid: PtuPayment } | null;
}

/** A stretch of factors, `from` not in it and `to` in it, over which an option costs as much as the cheapest of its lines. */
export interface Piece {
  from: number;
  to: number;
  lines: () => readonly CostLine[];
}

export const costOf = ({ fixed, perLoad }: CostLine, factor: number) => fixed + perLoad * factor;

/** The cheapest choice; of several as cheap the first. Null of none. */
export function cheapestAt(lines: readonly CostLine[], factor: number): CostLine | null {
  let [cheapest, least]: [CostLine | null, number] = [null, Number.POSITIVE_INFINITY];
  for (const line of lines) {
    const cost = costOf(line, factor);
    if (cost < least) [cheapest, least] = [line, cost];
  }
  return cheapest;
}

/** Factors that were divided and multiplied again miss a border by less than this. */
const NEARLY = 1 + 1e-9;

/** What is cheapest at a load; null above the last piece. */
export function lineAt(pieces: readonly Piece[], factor: number): CostLine | null {
  const piece = pieces.find(({ to }) => factor <= to * NEARLY);
  return piece === undefined ? null : cheapestAt(piece.lines(), factor);
}
