import type { ExportedCell } from "./csv";

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

/** Characters that show nothing and change what is shown: controls, turns of direction, tags. Joiners build letters and emoji. */
const UNSEEN = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

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

/** Letters that run from right to left: they would turn what stands beside them. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * A text on one line of Markdown that stays the text it is, whoever wrote it: no markup, link, image, mention or HTML. Plain words
 * stay as they are; anything else becomes code, where nothing is markup. What shows nothing is named: U+202E.
 */
export function markdownText(text: string): string {
  const line = text
    .replace(/\r\n|[\r\n\t\u0085\u2028\u2029]/g, " ")
    .replace(UNSEEN, (unseen) => `[U+${codePoint(unseen)}]`);
  if (line === "") return "";
  const safe = PLAIN.test(line) && !MISREAD.test(line) ? line : asCode(line);
  return RIGHT_TO_LEFT.test(line) ? `\u2068${safe}\u2069` : safe;
}

const codePoint = (character: string) => (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");

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
