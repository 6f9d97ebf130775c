import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { markdownTable, markdownText } from "./markdown";
import { anyText, hostileTexts } from "./test-hostile-texts";

test.each([
  "chat",
  "Global Provisioned",
  "gpt-4o",
  "gpt-5.6-sol",
  "≥ 420",
  "1,200 PTU",
  "13.5%",
  "42 requests/min need 50 PTU",
  "2026-11-21 09:30 UTC",
  "East US (eastus)",
  "Größe: größer, “so”",
  "数据",
])("%s is a plain text and stays as it is", (text) => expect(markdownText(text)).toBe(text));

test.each([
  ["a mention names nobody", "@everyone", "`@everyone`"],
  ["an issue is not referred to", "#1", "`#1`"],
  ["nor by another sign", "gh-12", "`gh-12`"],
  ["nor a merge request", "a !1", "`a !1`"],
  ["an image is not loaded", "![a](b)", "`![a](b)`"],
  ["an address is no link", "www.evil.example", "`www.evil.example`"],
  ["HTML is text", "<b>", "`<b>`"],
  ["an entity is text", "&lt;", "`&lt;`"],
  ["a list is text", "1) a", "`1) a`"],
  ["backticks get a longer fence", "a``b", "```a``b```"],
  ["a backtick at an end gets room", "`a", "`` `a ``"],
  ["so do blanks at both ends", " a ", "`  a  `"],
  ["a bar stands between pieces of code", "a|b", "`a`&#124;`b`"],
  ["a backslash before it too", "a\\|", "`a\\`&#124;"],
  ["a line end is a blank", "a\r\nb\u2028c", "a b c"],
  ["a turn of direction is named", "a\u202eb", "`a[U+202E]b`"],
  ["a zero is named", "\0", "`[U+0000]`"],
  ["a hidden tag is named", "\u{e0041}", "`[U+E0041]`"],
  ["half a character is named", "\ud83d", "`[U+D83D]`"],
  ["joined emoji stay one", "👩‍🚀", "`👩‍🚀`"],
  ["letters from right to left turn nothing beside them", "שלום", "\u2068שלום\u2069"],
  ["nothing stays nothing", "", ""],
])("%s", (_says, text, written) => expect(markdownText(text)).toBe(written));

test("a table, with numbers on the right", () =>
  expect(
    markdownTable(
      ["Shape", "Required PTU", "Note"],
      [
        ["chat", 12, null],
        ["a|b", null, "unknown"],
      ],
    ),
  ).toBe(
    [
      "| Shape | Required PTU | Note |",
      "| --- | --: | --- |",
      "| chat | 12 |  |",
      "| `a`&#124;`b` |  | unknown |",
      "",
    ].join("\n"),
  ));

test("a column of which nothing is known stands as texts do", () =>
  expect(markdownTable(["a"], [[null]])).toBe("| a |\n| --- |\n|  |\n"));

/** What a reader of Markdown makes of a cell: code by its fences, the one entity, and nothing that could be anything else. */
function readBack(written: string): string {
  const inner = /^\u2068(.*)\u2069$/su.exec(written)?.[1] ?? written;
  let text = "";
  for (let at = 0; at < inner.length;) {
    const rest = inner.slice(at);
    const fence = /^`+/.exec(rest)?.[0];
    if (fence !== undefined) {
      const end = [...rest.matchAll(/`+/g)].find(({ 0: run, index }) => index > 0 && run === fence)?.index;
      if (end === undefined) throw new Error(`${fence} does not end in ${rest}`);
      const code = rest.slice(fence.length, end);
      text += /^ .* $/su.test(code) && code.trim() !== "" ? code.slice(1, -1) : code;
      at += end + fence.length;
    } else {
      const char = rest.startsWith("&#124;") ? "&#124;" : rest.charAt(0);
      if ("\\<>&[]{}*_~#@$^|=+\n\r\t".includes(char)) throw new Error(`${char} stands bare in ${written}`);
      text += char === "&#124;" ? "|" : char;
      at += char.length;
    }
  }
  return text;
}

/** The text as it can be read on one line. */
const shown = (text: string) =>
  [...text.replace(/\r\n/g, "\n")]
    .map((char) => {
      if ("\n\r\t\u0085\u2028\u2029".includes(char)) return " ";
      const code = (char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
      return /[\p{C}]/u.test(char) && !/[\u200c\u200d\p{Cn}\p{Co}]/u.test(char) ? `[U+${code}]` : char;
    })
    .join("");

describe("H1: hostile texts", () => {
  test.each(hostileTexts)("%j stays the text it is", (text) => {
    expect(readBack(markdownText(text))).toBe(shown(text));
    expect(markdownTable([text], [[text]]).split("\n")).toHaveLength(4);
  });

  test("so does any text, and a row has as many cells as it was given", () => {
    const text = fc.oneof(anyText, fc.string({ unit: fc.constantFrom(..."|\\` ab1-.:@\n\u202e") }));
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), (row) => {
        for (const each of row) expect(readBack(markdownText(each))).toBe(shown(each));
        const [first = ""] = markdownTable(row, []).split("\n");
        expect(first.split("|")).toHaveLength(row.length + 2);
      }),
      { numRuns: 150 },
    );
  });
});
