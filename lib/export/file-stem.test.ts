import fc from "fast-check";
import { expect, test } from "vitest";
import { fileStem } from "./file-stem";
import { anyText } from "./test-hostile-texts";

test.each([
  ["words and a version", ["size", "gpt-4o", "2024-08-06"], "headroom-size-gpt-4o-2024-08-06"],
  ["points between digits", ["gpt-5.6-sol"], "headroom-gpt-5.6-sol"],
  ["no other point", ["a.csv", ".b", "1."], "headroom-a-csv-b-1"],
  ["capitals and accents", ["Größe", "DÉJÀ"], "headroom-gro-e-deja"],
  ["no path", ["../../etc/passwd"], "headroom-etc-passwd"],
  ["a part without a letter of ours is left out", ["数据", "", "a"], "headroom-a"],
  ["no hyphen at a cut end", ["x".repeat(90), "y"], `headroom-${"x".repeat(90)}`],
  ["nothing at all", [], "headroom"],
  ["a name that a system keeps for itself", ["CON"], "headroom-con"],
])("%s", (_says, parts, stem) => expect(fileStem(parts)).toBe(stem));

test("H1: whatever the parts, the name is safe", () => {
  fc.assert(
    fc.property(fc.array(anyText, { maxLength: 6 }), (parts) => {
      const stem = fileStem(parts);
      expect(stem).toMatch(/^headroom(?:[-.][a-z0-9]+)*$/);
      expect(stem.length).toBeLessThanOrEqual(100);
    }),
  );
});
