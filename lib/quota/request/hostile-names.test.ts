import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { requestMailto } from "./mail-request";
import { quotaRequest } from "./quota-request";
import { namedThroughout } from "./test-requests";
import { requestMarkdown, requestText } from "./write-request";

/** Names as nobody should give them (H1). */
const hostileNames = [
  ...[
    "<img src=x onerror=alert(1)>",
    "</script><script>alert(1)",
    "=cmd|'/c calc'!A1",
    "$(rm -rf ~)",
    "'; DROP TABLE x; --",
  ],
  ...[
    "# title",
    "## title",
    "- item",
    "* item",
    "1. item",
    "1) item",
    "> quote",
    "---",
    "===",
    "    code",
    "- [ ] todo",
  ],
  ...[
    "[click](javascript:alert(1))",
    "![pixel](https://evil.example/a.png)",
    "[^1]: note",
    "[a]: https://evil.example",
  ],
  ...["https://evil.example", "www.evil.example", "who@evil.example", "@everyone", "#1", "gh-12", "| a | b |", "| - |"],
  ...[
    "`code`",
    "a ``b` c```",
    "\\",
    "a\n# title",
    "a\r\n\r\n- item",
    "a\u2028b",
    "**bold** _it_",
    "&lt;b&gt;",
    "a\u0000b",
  ],
  ...[
    "\u202egnp.exe",
    "\u2066a\u2069",
    "\u{e0041}",
    "\ud83d",
    "🚀 👩‍🚀",
    "שלום",
    "مرحبا | ١٢٣",
    "x".repeat(260),
    "`".repeat(260),
    "",
    "  ",
  ],
];

const anyName = fc.oneof(
  fc.string({ unit: fc.nat({ max: 0x10ffff }).map((code) => String.fromCodePoint(code)) }),
  fc.string({ unit: fc.constantFrom(..."#-*>1.)|`[](<>!&@_~ ab\n\r\t\u202e\\") }),
  fc.constantFrom(...hostileNames),
);

const requestOf = (name: string) => quotaRequest(namedThroughout(name));

/** The line without its pieces of code, in which nothing is markup; throws where one does not end. */
function withoutCode(line: string): string {
  let bare = "";
  for (let rest = line; rest !== "";) {
    const [fence] = /^`+/.exec(rest) ?? [];
    if (fence === undefined) {
      bare += rest.charAt(0);
      rest = rest.slice(1);
      continue;
    }
    const inside = rest.slice(fence.length);
    const end = [...inside.matchAll(/`+/g)].find(([run]) => run === fence);
    if (end === undefined) throw new Error(`${fence} does not end in ${line}`);
    bare += "§";
    rest = inside.slice(end.index + fence.length);
  }
  return bare;
}

const marks = ["# ", "## ", "- "];
const markOf = (line: string) => marks.find((mark) => line.startsWith(mark)) ?? "";
const unseen = /(?![\u200c\u200d\u2068\u2069\n])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

/** What a viewer draws of it: the same headings and items as of a plain name, and in them text alone. */
function expectPlainMarkdown(name: string) {
  const lines = requestMarkdown(requestOf(name)).split("\n");
  const plain = requestMarkdown(requestOf("plain")).split("\n");
  expect(lines.map(markOf)).toEqual(plain.map(markOf));
  for (const line of lines) {
    const text = withoutCode(line.slice(markOf(line).length)).replaceAll("&#124;", "¦");
    expect(text).not.toMatch(/[\\<>[\]*_~#@$|^&]/u);
    expect(text).not.toMatch(/:\/\/|www\.|\bgh-\d/iu);
    expect(text).not.toMatch(/^(?:\s|[-+=]|\p{N}+[.)](?:\s|$))/u);
    expect(line).not.toMatch(unseen);
  }
}

function expectPlainText(name: string) {
  const text = requestText(requestOf(name));
  expect(text.split("\n")).toHaveLength(requestText(requestOf("plain")).split("\n").length);
  expect(text).not.toMatch(unseen);
  // What is turned is turned back before the line ends.
  for (const line of text.split("\n")) expect(line.split("\u2068")).toHaveLength(line.split("\u2069").length);
}

function expectPlainLink(name: string) {
  const link = requestMailto(requestOf(name));
  expect(link.length).toBeLessThanOrEqual(1_800);
  expect(link).toMatch(/^mailto:\?subject=[\w.!~*'()%-]*&body=[\w.!~*'()%-]*$/);
  expect(decodeURIComponent(link)).not.toMatch(/[@＠]/u);
}

describe("H1: hostile names", () => {
  test.each(hostileNames)("%j stays a name in Markdown, in plain text and in a mail link", (name) => {
    expectPlainMarkdown(name);
    expectPlainText(name);
    expectPlainLink(name);
  });

  test("so does any name", () => {
    fc.assert(
      fc.property(anyName, (name) => {
        expectPlainMarkdown(name);
        expectPlainText(name);
        expectPlainLink(name);
      }),
      { numRuns: 200 },
    );
  });
});
