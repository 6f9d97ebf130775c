import type { ExportedCell } from "./csv";
import { isolated, onOneLine } from "./plain-name";

/** A table as tickets and wikis draw it (GitHub Flavored Markdown). Columns of numbers stand on the right. */
export function markdownTable(header: readonly string[], rows: readonly (readonly ExportedCell[])[]): string {
  const isNumeric = (column: number) =>
    rows.some((row) => typeof row[column] === "number") && rows.every((row) => typeof row[column] !== "string");
  return [header, header.map((_, column) => (isNumeric(column) ? RIGHT : LEFT)), ...rows]
    .map((row) => `| ${row.map(written).join(" | ")} |\n`)
    .join("");
}

const LEFT = Symbol("left");
const RIGHT = Symbol("right");

function written(cell: ExportedCell | symbol): string {
  if (typeof cell === "symbol") return cell === RIGHT ? "--:" : "---";
  if (cell === null) return "";
  return typeof cell === "number" ? `${cell}` : markdownText(cell);
}

/** What would be read as a list, or as a reference to an issue, though it is made of plain words. */
const MISREAD = /^\p{N}+\)|\bgh-\d/iu;

/** Words and numbers without a sign that could mean anything to Markdown or to an issue tracker (`@who`, `#1`, `!1`, `%1`, `:smile:`). */
const PLAIN = new RegExp(
  [
    String.raw`^[\p{L}\p{N}≥≤](?:[\p{L}\p{M}\p{N},;()'"?/≥≤–—·×−“”‘’…]`,
    String.raw`(?<! ) (?! |$)`,
    String.raw`[!%](?=[ ,;)]|$)`,
    String.raw`(?<=\p{N})[.:](?=\p{N})`,
    String.raw`(?<=\p{L})[.:](?= |$)`,
    String.raw`(?<=[\p{L}\p{N}])-(?=[\p{L}\p{N}]))*$`,
  ].join("|"),
  "u",
);

/**
 * A text on one line of Markdown that stays the text it is, whoever wrote it: no markup, link, image, mention or HTML. Plain words
 * stay as they are; anything else becomes code, where nothing is markup. What shows nothing is named: U+202E.
 */
export function markdownText(text: string): string {
  const line = onOneLine(text);
  if (line === "") return "";
  return isolated(PLAIN.test(line) && !MISREAD.test(line) ? line : asCode(line));
}

/** A bar would end the cell, in code too, and a backslash before it is read in three ways: so it stands between two pieces of code. */
const asCode = (line: string) =>
  line
    .split("|")
    .map((piece) => (piece === "" ? "" : fenced(piece)))
    .join("&#124;");

/** CommonMark 6.1: the fence is a run of backticks that the code does not hold; one blank at both ends is taken off again. */
function fenced(code: string): string {
  const runs = code.match(/`+/g) ?? [];
  const fence = "`".repeat(1 + Math.max(0, ...runs.map((run) => run.length)));
  const isPadded = /^`|`$/.test(code) || (/^ .* $/.test(code) && code.trim() !== "");
  return isPadded ? `${fence} ${code} ${fence}` : `${fence}${code}${fence}`;
}
