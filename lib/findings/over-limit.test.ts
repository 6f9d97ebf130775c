import { expect, test } from "vitest";
import { facts, kindsOf, pool, said } from "./test-facts";

test.each<[says: string, given: Parameters<typeof pool>, found: readonly string[]]>([
  ["more is used than the limit allows", [100, 120], ["over-limit"]],
  ["as much is used", [100, 100], []],
  ["a limit of 0 is one", [0, 5], ["over-limit"]],
  ["a limit of -1 is none", [-1, 5], []],
  ["what is used is not known", [100, null], []],
  ["the limit is not known", [null, 120], []],
  ["of any pool", [10, 20, { kind: "other", name: "AccountCount" }], ["over-limit"]],
])("%s", (_says, given, found) => expect(kindsOf(facts({ pools: [pool(...given)] }))).toEqual(found));

test("the pool that is over by most stands first, in its own unit", () => {
  const tokens = pool(10, 40, { subscription: "b", kind: "standard", name: "OpenAI.Standard.gpt-4o" });
  expect(said(facts({ pools: [pool(100, 120), tokens] }))).toEqual([
    expect.stringContaining("with Sub b: 30 thousand TPM more is used"),
    expect.stringContaining("with Sub a: 20 PTU more is used"),
  ]);
});
