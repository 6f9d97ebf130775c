// What SECURITY.md says was tried is tried: each test that its table names exists.
import { expect, test } from "vitest";
import { has, read } from "./repository";

const table = read("SECURITY.md").split("## Attacks tried")[1]?.split("\n## ")[0] ?? "";
const rows = table.split("\n").filter((line) => line.startsWith("|") && !/^\| (attack|-)/.test(line));
const named = rows.map((row) => /`([^`]+\.ts)`: "([^"]+)"/.exec(row)?.slice(1) ?? [row]);

test("the table of attacks is there, and each row names a test", () => {
  expect(rows.length).toBeGreaterThan(15);
  expect(named.filter((each) => each.length === 1)).toEqual([]);
});

test.each(named)("%s has a test called %s", (path = "", title = "") => {
  expect(has(path), `${path} is gone: correct the table of SECURITY.md`).toBe(true);
  expect(read(path), `no test of ${path} is called so: correct the table of SECURITY.md`).toContain(title);
});
