import fc from "fast-check";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createAllowance } from "./allowance";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

type Said = [remaining: number, underWay: number];

/** How many calls may start at once after Azure said this. */
function startsAfter(...said: Said[]): number {
  const allowance = createAllowance("writes");
  for (const [remaining, underWay] of said) allowance.lower(remaining, underWay);
  let count = 0;
  for (; allowance.waitMs() === 0; count += 1) allowance.take();
  return count;
}

test.each<[says: string, said: Said[], expected: number]>([
  ["T6: before Azure has said anything, our own count holds", [], 100],
  ["T6: what Azure says is left is believed before our own count", [[3, 0]], 3],
  ["T6: an older, higher number that comes later raises nothing", [[3, 0], [50, 0]], 3], // prettier-ignore
  ["T6: more than we would ever take raises nothing", [[1e308, 0]], 100],
  ["T6: calls still under way may not be in Azure's number, so they are taken off", [[10, 7]], 3],
  ["T6: more under way than is left: none", [[3, 7]], 0],
])("%s", (_says, said, expected) => expect(startsAfter(...said)).toBe(expected));

test("T6: what is owed is waited for at 8 a second, less than Azure's own 10", () => {
  const allowance = createAllowance("writes");
  allowance.lower(3, 6);
  expect(allowance.waitMs()).toBe(500);
  vi.advanceTimersByTime(500);
  expect(allowance.waitMs()).toBe(0);
});

test("T6: however the answers overtake each other, never more start than Azure's bucket holds", () => {
  const step = fc.record({ waitMs: fc.nat(400), answersFirst: fc.nat(11) });
  return fc.assert(
    fc.property(fc.nat(20), fc.array(step, { maxLength: 200 }), (remaining, steps) => {
      const allowance = createAllowance("writes");
      allowance.lower(remaining, 0);
      let azures = remaining; // fills at 10 a second; a call is counted when it starts, its answer may come late
      const answers: number[] = [];
      for (const { waitMs, answersFirst } of steps) {
        vi.advanceTimersByTime(waitMs);
        azures = Math.min(200, azures + waitMs / 100);
        if (allowance.waitMs() === 0) {
          allowance.take();
          expect((azures -= 1)).toBeGreaterThanOrEqual(0);
          answers.push(Math.floor(azures));
        }
        const [answered] = answers.splice(answersFirst, 1);
        if (answered !== undefined) allowance.lower(answered, answers.length);
      }
    }),
  );
});
