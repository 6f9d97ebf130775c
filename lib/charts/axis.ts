import { writeNumber } from "@/lib/units";
import { ticksWithin } from "./ticks";

/** One axis, ready to be drawn. All numbers in its unit, and none below 0. */
export interface Axis {
  unit: string;
  domain: readonly [from: number, to: number];
  ticks: readonly { at: number; text: string }[];
}

/** Of what is drawn: a line that touches the frame looks cut off. */
const ROOM = 0.08;

/** From 0, with room above the largest; 1 where there is nothing above 0. */
export const axisFromZero = (unit: string, values: readonly number[]) =>
  axis(unit, 0, Math.max(0, ...values) * (1 + ROOM) || 1);

/** From a little before the least value, but not below 0, to the largest; a lone value stands in the middle. */
export function axisAround(unit: string, values: readonly number[]): Axis {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return least < most
    ? axis(unit, Math.max(0, least - (most - least) * ROOM), most)
    : axis(unit, 0, 2 * Math.max(0, most) || 1);
}

const axis = (unit: string, from: number, to: number): Axis => ({
  unit,
  domain: [from, to],
  ticks: ticksWithin(from, to).map((at) => ({ at, text: writeNumber(at) })),
});
