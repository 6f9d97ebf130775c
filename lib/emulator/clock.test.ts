import { expect, test } from "vitest";
import { systemClock, virtualClock } from "./clock";

test("a virtual clock wakes sleepers in the order of their time", async () => {
  const clock = virtualClock(1_000);
  const woken: string[] = [];
  void clock.sleep(50).then(() => woken.push(`late at ${clock.now()}`));
  void clock.sleep(10).then(() => woken.push(`early at ${clock.now()}`));
  await clock.advance(49);
  expect(woken).toEqual(["early at 1010"]);
  await clock.advance(1);
  expect(woken).toEqual(["early at 1010", "late at 1050"]);
});

test.each([
  ["virtual", virtualClock(0)],
  ["system", systemClock()],
])("a sleep on the %s clock ends with its signal", async (_says, clock) => {
  const gone = new AbortController();
  const asleep = clock.sleep(Infinity, gone.signal);
  gone.abort(new Error("gone"));
  await expect(asleep).rejects.toThrow("gone");
  await expect(clock.sleep(1, gone.signal)).rejects.toThrow("gone");
});
