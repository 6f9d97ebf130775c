// Documents a newcomer finishes, with links that lead somewhere.
import { dirname, join, normalize } from "node:path";
import { describe, expect, test } from "vitest";
import { files, has, read } from "./repository";

const documents = files.filter((path) => path.endsWith(".md"));

test.each([
  "README.md",
  "AGENTS.md",
  "CONTRIBUTING.md",
  "CHANGELOG.md",
  "LICENSE",
  "docs/architecture.md",
  "docs/decisions.md",
])("%s is there", (path) => expect(has(path), `Write ${path}: a newcomer looks for it`).toBe(true));

test("AGENTS.md can be held in mind", () => {
  const lines = has("AGENTS.md") ? read("AGENTS.md").trimEnd().split("\n").length : 0;
  expect(lines, "Move what makes AGENTS.md longer than 100 lines into docs/ and link to it").toBeLessThanOrEqual(100);
});

/** Links and pictures of a document that point into the repository: `[words](path)`, `![words](path)`, `<img src="path">`. */
function localLinks(text: string): string[] {
  const prose = text.replaceAll(/```[\s\S]*?```|`[^`\n]*`/g, "");
  return [...prose.matchAll(/\]\(([^)\s]+)[^)]*\)|<(?:img|a)[^>]+(?:src|href)="([^"]+)"/g)]
    .map((match) => match[1] ?? match[2] ?? "")
    .filter((link) => !/^([a-z]+:|#|\/\/)/.test(link));
}

describe.each(documents)("%s", (path) => {
  test("its links lead to files that exist", () => {
    const broken = localLinks(read(path)).filter((link) => {
      const target = decodeURI(link.split("#")[0] ?? "");
      return !has(normalize(join(dirname(path), target)));
    });
    expect(broken, "Correct the link, or add the file").toEqual([]);
  });
});
