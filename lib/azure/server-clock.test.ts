import fc from "fast-check";
import { expect, test } from "vitest";
import { MINUTE_MS } from "@/lib/time";
import { createServerClock } from "./server-clock";

const TRUE = Date.UTC(2026, 10, 21, 14, 2);

/** A browser whose clock is `offMs` wrong; each question to the server travels as long as it is told. */
function browser(offMs: number) {
  const state = { passedMs: 0, offMs, there: 0, back: 0, isDown: false };
  const clock = createServerClock({
    hereMs: () => 1_234 + state.passedMs,
    wallMs: () => TRUE + state.passedMs + state.offMs,
    read: () => {
      if (state.isDown) return Promise.resolve(null);
      const serverMs = TRUE + (state.passedMs += state.there);
      state.passedMs += state.back;
      return Promise.resolve(serverMs);
    },
  });
  return { clock, state, wrongMs: () => clock.now() - (TRUE + state.passedMs) };
}

test.each([-20, 20])("a browser's clock that is %i minutes off is not looked at", (minutesOff) => {
  const { clock, state, wrongMs } = browser(minutesOff * MINUTE_MS);
  expect(wrongMs(), "until the page has told").toBe(minutesOff * MINUTE_MS);
  state.passedMs = 300;
  clock.hear(TRUE); // made 300 ms ago
  expect(wrongMs()).toBe(-300);
  state.passedMs = 5 * MINUTE_MS;
  expect(wrongMs()).toBe(-300);
});

test("a clock that is set while the page is open changes nothing, and is noticed", async () => {
  const { clock, state, wrongMs } = browser(0);
  clock.hear(TRUE);
  expect(clock.hasSlipped()).toBe(false);
  state.offMs = -20 * MINUTE_MS;
  expect([clock.hasSlipped(), wrongMs()]).toEqual([true, 0]);
  await clock.ask();
  expect([clock.hasSlipped(), wrongMs()]).toEqual([false, 0]);
});

test("a page out of the history, which tells an old time, does not turn the clock back; the server does", async () => {
  const { clock, state, wrongMs } = browser(0);
  clock.hear(TRUE);
  state.passedMs = MINUTE_MS;
  clock.hear(TRUE);
  expect(wrongMs()).toBe(0);
  clock.hear(TRUE + 6 * MINUTE_MS);
  expect(wrongMs()).toBe(5 * MINUTE_MS);
  await clock.ask();
  expect(wrongMs()).toBe(0);
});

test("a server that does not answer changes nothing", async () => {
  const { clock, state, wrongMs } = browser(MINUTE_MS);
  clock.hear(TRUE);
  state.isDown = true;
  expect(await clock.ask()).toBe(TRUE);
  expect(wrongMs()).toBe(0);
});

test("after any answers the clock is wrong by no more than the fastest of them took", async () => {
  const travel = fc.record({ there: fc.nat(5_000), back: fc.nat(5_000) });
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: -MINUTE_MS, max: MINUTE_MS }),
      fc.array(travel, { minLength: 1 }),
      async (offMs, all) => {
        const { clock, state, wrongMs } = browser(offMs);
        for (const each of all) {
          Object.assign(state, each);
          await clock.ask();
        }
        expect(Math.abs(wrongMs())).toBeLessThanOrEqual(Math.min(...all.map(({ there, back }) => there + back)));
      },
    ),
  );
});
