import { expect, test } from "vitest";
import { ListFailed } from "./list-failed";
import { createTurns } from "./turns";

const nextTurn = () => new Promise((resolve) => setTimeout(resolve));

test("never more than may, in their order, also after one has failed", async () => {
  const inTurn = createTurns(2);
  const [begun, ends]: [number[], (() => void)[]] = [[], []];
  const work = (name: number) =>
    inTurn(() => {
      begun.push(name);
      return new Promise<void>((resolve, reject) => ends.push(name === 0 ? () => reject(new Error("x")) : resolve));
    });
  const all = Promise.allSettled([0, 1, 2, 3].map(work));
  expect(begun).toEqual([0, 1]);
  ends[0]?.();
  await nextTurn();
  expect(begun).toEqual([0, 1, 2]);
  ends[1]?.();
  ends[2]?.();
  await nextTurn();
  expect(begun).toEqual([0, 1, 2, 3]);
  ends[3]?.();
  expect((await all).map(({ status }) => status)).toEqual(["rejected", "fulfilled", "fulfilled", "fulfilled"]);
});

test("a queue that is too long sends away, and lets in again when it is shorter", async () => {
  const inTurn = createTurns(1);
  let open = () => {};
  const first = inTurn(() => new Promise<void>((resolve) => (open = resolve)));
  const queued = Array.from({ length: 64 }, () => inTurn(() => Promise.resolve()));
  await expect(inTurn(() => Promise.resolve())).rejects.toThrow(ListFailed);
  open();
  await Promise.all([first, ...queued]);
  expect(await inTurn(() => Promise.resolve("in"))).toBe("in");
});
