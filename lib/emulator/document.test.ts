import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { scenarios } from "./scenarios";

test("docs/emulator.md lists every scenario with what it does, and no other", () => {
  const text = readFileSync(new URL("../../docs/emulator.md", import.meta.url), "utf8");
  const table = text.slice(text.indexOf("| scenario "), text.indexOf("sell-out counts"));
  const rows = [...table.matchAll(/^\| (\S+) +\| (.+?) +\|$/gm)].map(([, name, says]) => [name, says]).slice(2);
  expect(rows).toEqual(Object.entries(scenarios).map(([name, { says }]) => [name, says]));
});
