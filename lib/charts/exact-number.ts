import { writeNumber } from "@/lib/units";

/**
 * A measured value as people read it: `97.33`, `1,204.5`, `100`. At most two decimals, and cut, not rounded: what is written as
 * 100 has reached 100.
 * @param value from 0
 */
export function writeExact(value: number): string {
  const whole = Math.trunc(value);
  // 8.2 is a little less than 8.2: without the tiny bit it would be cut to 8.19.
  const hundredths = Math.min(99, Math.floor((value - whole) * 100 + 1e-6));
  const decimals = `${hundredths}`.padStart(2, "0").replace(/0+$/, "");
  return decimals === "" ? writeNumber(whole) : `${writeNumber(whole)}.${decimals}`;
}
