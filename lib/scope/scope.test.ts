import { expect, test } from "vitest";
import { chosenOf } from "./chosen";
import { CHOSEN_LIMIT, scopeParams, withScope } from "./search-params";

const id = "00000000-1111-2222-3333-444444444444";
const all = [{ id }, { id: "b" }];

test.each<[string, readonly string[], readonly { id: string }[]]>([
  ["none chosen means all", [], all],
  ["a chosen one is looked at alone", ["b"], [{ id: "b" }]],
  ["a link to subscriptions one cannot see shows all", ["elsewhere"], all],
])("%s", (_says, ids, expected) => expect(chosenOf(all, ids)).toEqual(expected));

test("links carry the chosen subscriptions", () => expect(withScope("/size", [id])).toBe(`/size?subscriptions=${id}`));
test("links without a choice stay short", () => expect(withScope("/size", [])).toBe("/size"));
test("H2: what is no subscription id is ignored", () =>
  expect(scopeParams.subscriptions.parse(`<script>,${id.toUpperCase()}`)).toEqual([id]));

test("more subscriptions than a link has room for are not understood, rather than cut", () => {
  const ids = Array.from({ length: CHOSEN_LIMIT + 1 }, (_, at) => `${id.slice(0, -2)}${`${at}`.padStart(2, "0")}`);
  expect(scopeParams.subscriptions.parse(ids.slice(1).join(","))).toHaveLength(CHOSEN_LIMIT);
  expect(scopeParams.subscriptions.parse(ids.join(","))).toBeNull();
});
