import { expect, test } from "vitest";
import type { Subscription } from "@/lib/sources/subscriptions";
import { LOOKED_LIMIT, lookedSubscriptions } from "./looked-subscriptions";

const one = (id: string, isUsable = true): Subscription => ({ id, name: id, tenantId: null, isUsable });
const many = (count: number) => Array.from({ length: count }, (_, at) => one(`s${at}`));
const idsOf = (looked: readonly Subscription[]) => looked.map(({ id }) => id);

test("P4: of 10,000 subscriptions the first are looked at, as long as none is chosen", () => {
  const looked = lookedSubscriptions([one("first"), ...many(9_999)], false);
  expect(looked).toHaveLength(LOOKED_LIMIT);
  expect(looked[0].id).toBe("first");
});

test("all that were chosen are looked at", () =>
  expect(lookedSubscriptions([one("first"), ...many(29)], true)).toHaveLength(30));

test.each<[says: string, chosen: readonly [Subscription, ...Subscription[]], looked: string[]]>([
  ["one that cannot be used is left out", [one("a", false), one("b"), one("c", false)], ["b"]],
  ["where none can be used, Azure says so for the first", [one("a", false), one("b", false)], ["a"]],
])("%s", (_says, chosen, looked) => expect(idsOf(lookedSubscriptions(chosen, true))).toEqual(looked));
