import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { nodeVersionProblem } from "./node-version.mjs";
import { inRoot } from "./root.mjs";

test.each([
  ["12.22.12", false],
  ["18.20.8", false],
  ["20.18.3", false],
  ["20.19.0", true],
  ["20.20.2", true],
  ["21.7.3", false],
  ["22.12.0", false],
  ["22.13.0", true],
  ["24.1.0", true],
])("Node %s is supported: %s", (version, isSupported) => {
  const problem = nodeVersionProblem(version);
  expect(problem === null).toBe(isSupported);
  if (problem !== null) expect(problem).toMatch(new RegExp(`^Headroom needs Node .* but this is Node ${version}\\.$`));
});

test("package.json asks for the same Nodes", () => {
  const { engines } = JSON.parse(readFileSync(inRoot("package.json"), "utf8")) as { engines: { node: string } };
  expect(engines.node).toBe(">=20.19 <21 || >=22.13");
});
