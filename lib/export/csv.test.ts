import fc from "fast-check";
import { expect, test } from "vitest";
import { csvOf, type ExportedCell } from "./csv";
import { anyText, hostileTexts } from "./test-hostile-texts";

/** Reads a CSV text as RFC 4180 has it, so that nothing of ours is tested with itself. */
function parsed(csv: string): string[][] {
  const rows: string[][] = [[""]];
  let isQuoted = false;
  const append = (text: string) => {
    const row = rows.at(-1) ?? [];
    row[row.length - 1] += text;
  };
  for (let at = 0; at < csv.length; at += 1) {
    const char = csv.charAt(at);
    if (isQuoted && char === '"' && csv.charAt(at + 1) === '"') append(csv.charAt(at++));
    else if (char === '"') isQuoted = !isQuoted;
    else if (!isQuoted && char === ",") rows.at(-1)?.push("");
    else if (!isQuoted && csv.startsWith("\r\n", at)) {
      rows.push([""]);
      at += 1;
    } else append(char);
  }
  expect(isQuoted).toBe(false);
  expect(rows.pop()).toEqual([""]); // every line ends
  return rows;
}

test.each<[says: string, row: ExportedCell[], line: string]>([
  ["words stand bare", ["eastus", "Global Provisioned"], "eastus,Global Provisioned"],
  ["numbers are not grouped", [1200, 0, 0.125], "1200,0,0.125"],
  ["a number below 0 is a number", [-5], "-5"],
  ["a text that looks like one is a text", ["-5"], `"'-5"`],
  ["nothing known is an empty cell, not 0", [null, "unknown", ""], ",unknown,"],
  ["commas and quotes", ['a,"b"'], `"a,""b"""`],
  ["lines stay in the cell", ["a\nb\r\nc"], `"a\nb\r\nc"`],
  ["blanks at the ends are kept", [" a "], `" a "`],
  ["a formula becomes text", ["=cmd|'/c calc'!A1"], `"'=cmd|'/c calc'!A1"`],
  ["so does one behind blanks", [" =1+1"], `"' =1+1"`],
  ["and one behind what shows nothing", ["\u200b@SUM(1)"], `"'\u200b@SUM(1)"`],
  ["in full width", ["＝1+1"], `"'＝1+1"`],
  ["a tab goes to the next cell in some programs", ["\tx"], `"'\tx"`],
  ["a semicolon parts cells in some countries", ["a;=1+1"], `"a;=1+1"`],
  ["an equals sign inside is none", ["a=b"], "a=b"],
])("%s", (_says, row, line) => expect(csvOf(["head"], [row])).toBe(`head\r\n${line}\r\n`));

test("without rows the header remains, and it is made safe too", () =>
  expect(csvOf(["=1+1", "b"], [])).toBe(`"'=1+1",b\r\n`));

test("there is no byte order mark", () => expect(csvOf(["a"], []).charCodeAt(0)).toBe(97));

/** A formula for some program: judged by the text alone, without the pattern of csv.ts. */
const isFormula = (text: string) => {
  const shown = [...text].find((char) => char.trim() !== "" && !/\p{C}/u.test(char)) ?? "";
  return "=+-@＝＋－＠".includes(shown) ? shown !== "" : false;
};

test.each(hostileTexts)("H1: %j parses back to itself, with an apostrophe before a formula", (text) => {
  const [, [first, second] = []] = parsed(csvOf(["a", "b"], [[text, text]]));
  expect(first).toBe(isFormula(text) || /^[\t\0]/.test(text) ? `'${text}` : text);
  expect(second).toBe(first);
});

test("whatever the cells, they parse back, and no text is a formula", () => {
  const text = fc.oneof(anyText, fc.string({ unit: fc.constantFrom(..."=+-@,;\"'\r\n\t\0 ab") }));
  const cell = fc.oneof(text, fc.integer(), fc.constant(null));
  const table = fc
    .integer({ min: 1, max: 5 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 5 }));
  fc.assert(
    fc.property(table, (rows) => {
      const [, ...back] = parsed(csvOf(["head"], rows));
      expect(back.map((row) => row.length)).toEqual(rows.map((row) => row.length));
      rows.flat().forEach((cell, at) => {
        const found = back.flat()[at] ?? "lost";
        if (typeof cell !== "string") return expect(found).toBe(cell === null ? "" : `${cell}`);
        expect([cell, `'${cell}`]).toContain(found);
        expect(isFormula(found)).toBe(false);
        if (found !== cell) expect(isFormula(cell) || /^[\t\r\n\0]/.test(cell)).toBe(true);
      });
    }),
    { numRuns: 150 },
  );
});
