import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { together } from "./together";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("what comes alone is done without a wait, yet never at once", () => {
  const done: number[] = [];
  together(20)(() => done.push(1));
  expect(done).toEqual([]);
  vi.advanceTimersByTime(0);
  expect(done).toEqual([1]);
});

test("what comes in the pause after it is done in one round, in its order", () => {
  const done: number[] = [];
  const schedule = together(20);
  schedule(() => done.push(1));
  vi.advanceTimersByTime(5);
  schedule(() => done.push(2));
  vi.advanceTimersByTime(10);
  schedule(() => done.push(3));
  expect(done).toEqual([1]);
  vi.advanceTimersByTime(20);
  expect(done).toEqual([1, 2, 3]);
});

test("what is scheduled while a round is done belongs to the next", () => {
  const done: string[] = [];
  const schedule = together(20);
  schedule(() => {
    done.push("first");
    schedule(() => done.push("next"));
  });
  vi.advanceTimersByTime(0);
  expect(done).toEqual(["first"]);
  vi.advanceTimersByTime(30);
  expect(done).toEqual(["first", "next"]);
});
