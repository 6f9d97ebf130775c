import { expect, test } from "vitest";
import { DAY_MS, MINUTE_MS } from "@/lib/time";
import { createListCache } from "./list-cache";
import { ListFailed, refusedWith, unreadableList } from "./list-failed";
import { today } from "./test-rows";

/** A cache on a clock of its own, and a list whose every reading is counted and can be made to fail. */
function kept(most = 3) {
  const clock = { nowMs: today };
  const list = { readings: 0, failure: null as ListFailed | null };
  const get = createListCache<number>(() => clock.nowMs, most);
  const read = async () => {
    list.readings += 1;
    const [failure, reading] = [list.failure, list.readings];
    await Promise.resolve();
    if (failure) throw failure;
    return reading;
  };
  /** As many turns as a reading takes in the background. */
  const settle = () => new Promise((resolve) => setTimeout(resolve));
  return { clock, list, settle, ask: (key = "a") => get(key, read) };
}

test("many who ask at once are one reading", async () => {
  const { list, ask } = kept();
  expect(new Set((await Promise.all(Array.from({ length: 50 }, () => ask()))).map(({ data }) => data))).toEqual(
    new Set([1]),
  );
  expect(list.readings).toBe(1);
});

test("a list is fresh for a day; then the old one answers at once, and the next has the new one", async () => {
  const { clock, list, settle, ask } = kept();
  await ask();
  clock.nowMs += DAY_MS - 1;
  expect(await ask()).toEqual({ data: 1, readAtMs: today, isStale: false });
  expect(list.readings).toBe(1);
  clock.nowMs += 1;
  expect(await ask()).toEqual({ data: 1, readAtMs: today, isStale: false });
  await settle();
  expect(await ask()).toEqual({ data: 2, readAtMs: today + DAY_MS, isStale: false });
  expect(list.readings).toBe(2);
});

test("an old one stands in where it cannot be read again, says so, and the list is left in peace for a minute", async () => {
  const { clock, list, settle, ask } = kept();
  await ask();
  clock.nowMs += DAY_MS;
  list.failure = unreadableList("nothing");
  await ask();
  await settle();
  expect(await ask()).toEqual({ data: 1, readAtMs: today, isStale: true });
  expect(list.readings).toBe(2);
  clock.nowMs += MINUTE_MS;
  list.failure = null;
  await ask();
  await settle();
  expect(await ask()).toMatchObject({ data: 3, isStale: false });
});

test("where nothing was ever read, the failure is told, and the next who asks tries again", async () => {
  const { list, ask } = kept();
  list.failure = unreadableList("nothing");
  await expect(ask()).rejects.toThrow(ListFailed);
  list.failure = null;
  expect(await ask()).toMatchObject({ data: 2 });
});

test("until the instant that the list named nobody asks it, however many want to", async () => {
  const { clock, list, ask } = kept();
  list.failure = refusedWith(429, today + 10 * MINUTE_MS);
  await expect(ask()).rejects.toThrow(ListFailed);
  list.failure = null;
  clock.nowMs += 9 * MINUTE_MS;
  await expect(ask()).rejects.toThrow(ListFailed);
  expect(list.readings).toBe(1);
  clock.nowMs += MINUTE_MS;
  expect(await ask()).toMatchObject({ data: 2 });
});

test("a defect of ours in the background harms nobody who has the old list", async () => {
  const clock = { nowMs: today };
  let isBroken = false;
  const get = createListCache<number>(() => clock.nowMs, 1);
  const read = () => (isBroken ? Promise.reject(new TypeError("ours")) : Promise.resolve(1));
  await get("a", read);
  clock.nowMs += DAY_MS;
  isBroken = true;
  expect(await get("a", read)).toMatchObject({ data: 1 });
  await new Promise((resolve) => setTimeout(resolve));
  expect(await get("a", read)).toMatchObject({ data: 1, isStale: true });
});

test("of more lists than it may keep, those asked for longest ago are forgotten", async () => {
  const { list, ask } = kept(2);
  await ask("a");
  await ask("b");
  await ask("a");
  await ask("c");
  expect(list.readings).toBe(3);
  await ask("a");
  expect(list.readings).toBe(3);
  await ask("b");
  expect(list.readings).toBe(4);
});
