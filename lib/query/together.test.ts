import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { together } from "./together";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const rhythm = { gatherMs: 5, pauseMs: 20 };

test("what comes within a moment of each other is done in one round, and not before", () => {
  const done: number[] = [];
  const schedule = together(rhythm);
  schedule(() => done.push(1));
  vi.advanceTimersByTime(4);
  schedule(() => done.push(2));
  expect(done).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(done).toEqual([1, 2]);
});

test("what comes in the pause after it is done in one round, in its order", () => {
  const done: number[] = [];
  const schedule = together(rhythm);
  schedule(() => done.push(1));
  vi.advanceTimersByTime(10);
  schedule(() => done.push(2));
  vi.advanceTimersByTime(10);
  schedule(() => done.push(3));
  expect(done).toEqual([1]);
  vi.advanceTimersByTime(20);
  expect(done).toEqual([1, 2, 3]);
});

test("what is scheduled while a round is done belongs to the next", () => {
  const done: string[] = [];
  const schedule = together(rhythm);
  schedule(() => {
    done.push("first");
    schedule(() => done.push("next"));
  });
  vi.advanceTimersByTime(5);
  expect(done).toEqual(["first"]);
  vi.advanceTimersByTime(30);
  expect(done).toEqual(["first", "next"]);
});
