import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { together } from "./together";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Drawing what came of a round takes so long. */
function screen(drawingMs: number) {
  const done: number[] = [];
  let nowMs = 0;
  const schedule = together({ gatherMs: () => 5, now: () => nowMs });
  const draw = (what: number) => {
    done.push(what);
    nowMs += drawingMs;
  };
  return { done, tell: (what: number) => schedule(() => draw(what)) };
}

test("what comes within a moment of each other is done in one round, and not before", () => {
  const { done, tell } = screen(20);
  tell(1);
  vi.advanceTimersByTime(4);
  tell(2);
  expect(done).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(done).toEqual([1, 2]);
});

test.each([
  ["half as long as the drawing took", 20, 10],
  ["not at all where nothing had to be drawn", 0, 0],
  ["less than half a second, however slow the screen", 5_000, 400],
])("the pause after a round lasts %s", (_says, drawingMs, pauseMs) => {
  const { done, tell } = screen(drawingMs);
  tell(1);
  vi.advanceTimersByTime(5);
  tell(2);
  tell(3);
  vi.advanceTimersByTime(pauseMs);
  if (pauseMs > 0) expect(done).toEqual([1]);
  vi.advanceTimersByTime(2); // a timer of 0 ms takes one
  expect(done).toEqual([1, 2, 3]);
});

test("after the pause, and nothing came, the next one is gathered again", () => {
  const { done, tell } = screen(20);
  tell(1);
  vi.advanceTimersByTime(60);
  tell(2);
  vi.advanceTimersByTime(4);
  expect(done).toEqual([1]);
  vi.advanceTimersByTime(1);
  expect(done).toEqual([1, 2]);
});

test("what is scheduled while a round is done belongs to the next", () => {
  const done: string[] = [];
  const schedule = together({ gatherMs: () => 5 });
  schedule(() => {
    done.push("first");
    schedule(() => done.push("next"));
  });
  vi.advanceTimersByTime(5);
  expect(done).toEqual(["first"]);
  vi.advanceTimersByTime(30);
  expect(done).toEqual(["first", "next"]);
});
