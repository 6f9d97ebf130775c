/** What a cell of a table that leaves this tool can hold; null is an empty cell. Unknown is a word, never a 0. */
export type ExportedCell = string | number | null;

/**
 * A table as RFC 4180 has it: commas, CRLF after every line, quotes doubled; no byte order mark. Numbers as they are, ungrouped.
 * A text that a spreadsheet could take for a formula gets a leading apostrophe, so that it stays text.
 */
export const csvOf = (header: readonly string[], rows: readonly (readonly ExportedCell[])[]): string =>
  [header, ...rows].map((row) => `${row.map(written).join(",")}\r\n`).join("");

/**
 * What opens a formula, also behind what shows nothing and in full width.
 * @see OWASP Application Security Verification Standard 5.0, 1.2.10 (read 2026-11-21)
 */
const OPENS_FORMULA = /^[\s\p{C}]*[=+\-@＝＋－＠]|^[\t\r\n\0]/u;

/** A semicolon and a tab part cells where a spreadsheet's list separator is not the comma; what stands behind one could be a formula. */
const NEEDS_QUOTES = /[",;\t\r\n]|^\s|\s$/;

function written(cell: ExportedCell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return `${cell}`;
  if (OPENS_FORMULA.test(cell)) return quoted(`'${cell}`);
  return NEEDS_QUOTES.test(cell) ? quoted(cell) : cell;
}

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
