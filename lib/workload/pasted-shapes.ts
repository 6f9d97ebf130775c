import { emptyShape, numberFields, readWhole, type TypedShape } from "./shape";

type Field = keyof TypedShape;

/** What spreadsheets call these columns, in lower case and without punctuation. First match wins. */
const titles: readonly [Field, RegExp][] = [
  ["promptTokens", /prompt|input|\bin$/],
  ["generatedTokens", /generat|output|completion|response|answer|\bout$/],
  ["requestsPerMinute", /(request|call).*(minute|\bmin\b)|\brpm\b|^requests?$|^calls?$|peak/],
  ["name", /name|workload|shape|use ?case|call type|scenario/],
];

/**
 * Rows pasted from a spreadsheet or a CSV text; null where the text is no table, so that it is pasted as text.
 * Columns by their titles; without titles three numbers in the order of the grid, and what is no number is the name.
 */
export function pastedShapes(text: string): readonly TypedShape[] | null {
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== "");
  const isTabbed = lines.some((line) => line.includes("\t"));
  if (!isTabbed && (isOneNumber(lines) || !lines.some(holdsNumbers))) return null;
  const table = lines.map((line) => cells(line, isTabbed ? "\t" : ","));
  const [first] = table;
  if (first === undefined || table.every((row) => row.length < numberFields.length)) return null;
  const isHeader = !first.some(isNumber) && first.some((cell) => fieldOf(cell) !== null);
  const columns = isHeader ? titled(first) : untitled(table);
  const shapes = table.slice(isHeader ? 1 : 0).map((row) => shapeFrom(row, columns));
  return shapes.length === 0 ? null : shapes;
}

const isNumber = (cell: string) => readWhole(cell).is === "number";
/** 1,000,000 has the commas of a row of three. */
const isOneNumber = ([line = "", ...others]: readonly string[]) => others.length === 0 && isNumber(line);
/** A sentence has commas too. */
const holdsNumbers = (line: string) => cells(line, ",").some((cell) => /^[-−+.]?\d/.test(cell));

function fieldOf(title: string): Field | null {
  const plain = title
    .toLowerCase()
    .replace(/[^a-z ]+/g, " ")
    .trim();
  return titles.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}

function titled(header: readonly string[]): readonly (Field | null)[] {
  const fields = header.map(fieldOf);
  return fields.map((field, at) => (fields.indexOf(field) === at ? field : null));
}

/** Without titles: the column with the fewest numbers is the name, where there are more than three; it likes to stand at an end. */
function untitled(table: readonly (readonly string[])[]): readonly (Field | null)[] {
  const width = Math.max(...table.map((row) => row.length));
  if (width === numberFields.length) return numberFields;
  const numbersIn = (column: number) => table.filter((row) => isNumber(row[column] ?? "")).length;
  const columns = Array.from({ length: width }, (_, column) => column);
  const name = [width - 1, ...columns].reduce(
    (fewest, column) => (numbersIn(column) < numbersIn(fewest) ? column : fewest),
    0,
  );
  const numbers = columns.filter((column) => column !== name).slice(0, numberFields.length);
  return columns.map((column) => (column === name ? "name" : (numberFields[numbers.indexOf(column)] ?? null)));
}

/** A number loses its grouping; what is none stays as it is, and the field says what is wrong with it. */
function shapeFrom(row: readonly string[], columns: readonly (Field | null)[]): TypedShape {
  return columns.reduce<TypedShape>((shape, field, column) => {
    const cell = row[column]?.trim() ?? "";
    if (field === null) return shape;
    const typed = field === "name" ? null : readWhole(cell);
    return { ...shape, [field]: typed?.is === "number" ? `${typed.value}` : cell };
  }, emptyShape);
}

/** One line's cells: quoted ones may hold the separator, and a doubled quote is one (RFC 4180). */
function cells(line: string, separator: string): string[] {
  const found = [""];
  let isQuoted = false;
  for (let at = 0; at < line.length; at += 1) {
    const char = line.charAt(at);
    const last = found.length - 1;
    if (char === '"' && isQuoted && line.charAt(at + 1) === '"') found[last] += line.charAt(at++);
    else if (char === '"' && (isQuoted || found[last]?.trim() === "")) isQuoted = !isQuoted;
    else if (char === separator && !isQuoted) found.push("");
    else found[last] += char;
  }
  return found.map((cell) => cell.trim());
}
