import { expect, test } from "vitest";
import { beyond, MOST_DEPLOYMENTS, toggled } from "./chosen";

const many = (count: number, length = 10) => Array.from({ length: count }, (_, at) => `/${at}`.padEnd(length, "x"));

test.each<[says: string, chosen: readonly string[], id: string, after: readonly string[]]>([
  ["one more is the last", ["/a"], "/b", ["/a", "/b"]],
  ["one that is chosen is taken away", ["/a", "/b"], "/a", ["/b"]],
  ["one that is chosen in another casing is the same", ["/A"], "/a", []],
  ["a 21st is not taken", many(MOST_DEPLOYMENTS), "/b", many(MOST_DEPLOYMENTS)],
  ["what the link has no room for is not taken", many(12, 490), "/b".padEnd(490, "y"), many(12, 490)],
])("%s", (_says, chosen, id, after) => expect(toggled(chosen, id)).toEqual(after));

test("why another one cannot be chosen is said, and of one that is chosen nothing", () => {
  const full = many(MOST_DEPLOYMENTS);
  expect([beyond(full, "/b"), beyond(full, full[0] ?? ""), beyond([], "/b")]).toEqual(["at most 20", null, null]);
});
