import { describe, expect, test } from "vitest";
import { createPlanLog } from "./plan-log";
import type { Shelf } from "./shelf";
import { planOf } from "./test-plans";
import { parsePlan } from "./wire";

function memoryShelf(strange: readonly unknown[] = []): Shelf {
  const rows = new Map<string, unknown>(strange.map((row, at) => [`strange ${at}`, row]));
  return {
    read: () => Promise.resolve([...rows.values()]),
    put: (plans) => Promise.resolve(plans.forEach((plan) => rows.set(plan.id, plan))),
    remove: (id) => Promise.resolve(void rows.delete(id)),
  };
}

const logOn = (openShelf: () => Promise<Shelf>) => createPlanLog({ openShelf, parse: parsePlan, newId: () => "new" });
const names = (log: ReturnType<typeof logOn>) => log.plans()?.map(({ id, name }) => `${id} ${name}`);

describe("on a shelf", () => {
  test("plans are there again in another tab, the newest first, until they are removed", async () => {
    const shelf = memoryShelf();
    const log = logOn(() => Promise.resolve(shelf));
    expect(log.plans()).toBeNull();
    await log.keep(planOf());
    await log.keep(planOf({ id: "two", name: "Later", keptAtMs: planOf().keptAtMs + 1 }));
    const other = logOn(() => Promise.resolve(shelf));
    await other.load();
    expect(names(other)).toEqual(["two Later", "one Chat"]);
    await other.remove("two");
    expect(names(other)).toEqual(["one Chat"]);
    const third = logOn(() => Promise.resolve(shelf));
    await third.load();
    expect(names(third)).toEqual(["one Chat"]);
  });

  test("what is no plan is left out", async () => {
    const log = logOn(() => Promise.resolve(memoryShelf([null, { id: "x" }, planOf()])));
    await log.load();
    expect([names(log), log.problem()]).toEqual([["one Chat"], null]);
  });

  test("of a file's plans one that is here stays, and another of the same id becomes one of its own", async () => {
    const log = logOn(() => Promise.resolve(memoryShelf([planOf()])));
    const added = await log.add([planOf(), planOf({ name: "Other" }), planOf({ id: "two", name: "Fresh" })]);
    expect([added, names(log)?.toSorted()]).toEqual([2, ["new Other", "one Chat", "two Fresh"]]);
  });
});

describe("where the browser keeps nothing", () => {
  const full: Shelf = { ...memoryShelf(), put: () => Promise.reject(new DOMException("", "QuotaExceededError")) };

  test.each<[says: string, open: () => Promise<Shelf>, why: RegExp]>([
    ["its storage is full", () => Promise.resolve(full), /last until this page is left: its storage is full\./],
    ["it is a private window", () => Promise.reject(new DOMException("", "InvalidStateError")), /private window/],
    ["something else", () => Promise.reject(new Error("disk")), /its storage failed\./],
  ])("plans last as long as the page, which says so: %s", async (_says, open, why) => {
    const log = logOn(open);
    let told = 0;
    log.subscribe(() => (told += 1));
    await log.keep(planOf());
    expect([names(log), told > 0]).toEqual([["one Chat"], true]);
    expect(log.problem()).toMatch(why);
  });

  test("a plan that could not be removed stays, and the page says why", async () => {
    const stuck: Shelf = { ...memoryShelf([planOf()]), remove: () => Promise.reject(new Error("disk")) };
    const log = logOn(() => Promise.resolve(stuck));
    await log.remove("one");
    expect([names(log), log.problem()]).toEqual([["one Chat"], "The plan could not be removed: its storage failed."]);
  });

  test("a plan that is only in memory can be removed", async () => {
    const log = logOn(() => Promise.reject(new Error("none")));
    await log.keep(planOf());
    await log.remove("one");
    expect(names(log)).toEqual([]);
  });
});
