import fc from "fast-check";
import { expect, test } from "vitest";
import { pastedShapes } from "./pasted-shapes";
import type { TypedShape } from "./shape";
import { anyRow, anyText, row } from "./test-workloads";

const chat = row("chat", "10", "30", "50");

test.each<[says: string, text: string, shapes: TypedShape[]]>([
  ["three numbers, tabs between them", "10\t30\t50", [row("", "10", "30", "50")]],
  ["three numbers, commas between them", "10,30,50", [row("", "10", "30", "50")]],
  ["a line that ends in a line break", "10\t30\t50\r\n", [row("", "10", "30", "50")]],
  [
    "lines of Windows, of Unix and of an old Mac",
    "1\t2\t3\r\n4\t5\t6\n7\t8\t9\r1\t1\t1",
    [row("", "1", "2", "3"), row("", "4", "5", "6"), row("", "7", "8", "9"), row("", "1", "1", "1")],
  ],
  ["empty lines are no rows", "\n10,30,50\n\n  \n20,60,20\n", [row("", "10", "30", "50"), row("", "20", "60", "20")]],
  ["the name first", "chat\t10\t30\t50\nrag\t20\t60\t20", [chat, row("rag", "20", "60", "20")]],
  ["the name last", "10\t30\t50\tchat\n20\t60\t20\trag", [chat, row("rag", "20", "60", "20")]],
  [
    "a number as one row's name",
    "10,30,50,2024\n20,60,20,rag",
    [row("2024", "10", "30", "50"), row("rag", "20", "60", "20")],
  ],
  ["no name in one of the rows", "chat\t10\t30\t50\n\t20\t60\t20", [chat, row("", "20", "60", "20")]],
  ["a cell that is no number keeps its text", "chat\t10\tlots\t50", [row("chat", "10", "lots", "50")]],
  [
    "H3: so do 0, negatives, decimals and too much",
    "0\t-1\t1.5\n1.000,5\t1e7\t10000000",
    [row("", "0", "-1", "1.5"), row("", "1.000,5", "1e7", "10000000")],
  ],
  [
    "where the name is last, a cell that is no number is not taken for it",
    "10,30,lots,chat",
    [row("chat", "10", "30", "lots")],
  ],
  ["an empty cell stays empty", "10\t\t50", [row("", "10", "", "50")]],
  ["a short row among longer ones", "chat,10,30,50\nrag,20", [chat, row("rag", "20")]],
  ["columns beyond are left out", "chat,10,30,50,99,99", [chat]],
  ["spaces around cells", " chat , 10 , 30 , 50 ", [chat]],
  ["thousands separated by a comma, between tabs", "1,500\t9,999,999\t50", [row("", "1500", "9999999", "50")]],
  ["by a space, a no-break space, a narrow one", "1 500\t1\u00a0500\t1\u202f500", [row("", "1500", "1500", "1500")]],
  ["by an apostrophe, straight or curled", "1'500\t1’500’000\t50", [row("", "1500", "1500000", "50")]],
  ["in quotes, between commas", '"1,500",30,"50"', [row("", "1500", "30", "50")]],
  ["a quoted name with commas and quotes in it", '"chat, ""fast""",10,30,50', [row('chat, "fast"', "10", "30", "50")]],
  ["a quoted name with a tab beside it", '"a ""b"""\t10\t30\t50', [row('a "b"', "10", "30", "50")]],
  ["an inch sign within a name", 'pipe 5",10,30,50', [row('pipe 5"', "10", "30", "50")]],
  ["commas in a name, between tabs", "chat, fast\t10\t30\t50", [row("chat, fast", "10", "30", "50")]],
  [
    "H1: a formula is a name like any other",
    "=cmd|'/c calc'!A1\t10\t30\t50",
    [row("=cmd|'/c calc'!A1", "10", "30", "50")],
  ],
])("H3: pasted: %s", (_says, text, shapes) => expect(pastedShapes(text)).toEqual(shapes));

test.each<[says: string, header: string]>([
  ["our own titles", "Name\tRequests per minute\tPrompt tokens per request\tGenerated tokens per request"],
  ["capitals and punctuation", "NAME:\tRequests/min.\tPrompt_tokens\tGenerated-tokens"],
  [
    "the words of the portal's calculator",
    "Workload\tPeak calls per min\tTokens in prompt call\tTokens in model response",
  ],
  ["short ones", "Shape\tRPM\tInput\tOutput"],
  ["shorter ones", "Scenario\tRPM (peak)\tIn\tOut"],
  ["prose", "Use case\tCalls each minute\tInput tokens per call\tAnswer tokens per call"],
  ["names of code", "name\trequestsPerMinute\tpromptTokens\tgeneratedTokens"],
  ["a peak of each", "Call type\tPeak requests\tPeak prompt tokens\tPeak completion tokens"],
])("titles are understood: %s", (_says, header) => expect(pastedShapes(`${header}\nchat\t10\t30\t50`)).toEqual([chat]));

test("columns stand by their titles, in any order, and the first of two equal titles counts", () => {
  const columns = [
    ["Name", "chat"],
    ["Requests per minute", "10"],
    ["Prompt tokens", "30"],
    ["Generated tokens", "50"],
    ["Owner", "somebody"],
    ["Cost in EUR", "1"],
  ] as const;
  fc.assert(
    fc.property(fc.shuffledSubarray([...columns], { minLength: columns.length }), (shuffled) => {
      const line = (at: 0 | 1) => shuffled.map((column) => column[at]).join("\t");
      expect(pastedShapes(`${line(0)}\n${line(1)}`)).toEqual([chat]);
    }),
  );
  expect(pastedShapes("RPM,Calls per minute,Input,Output\n10,99,30,50")).toEqual([row("", "10", "30", "50")]);
});

test("a title that stands over no column leaves it empty", () =>
  expect(pastedShapes("Name,RPM,Owner\nchat,10,me")).toEqual([row("chat", "10")]));

test.each<[says: string, text: string]>([
  ["nothing", ""],
  ["empty lines", " \n\n"],
  ["a word", "chat"],
  ["a number", "1500"],
  ["a grouped number, as a spreadsheet copies one cell", "1,000,000\n"],
  ["two columns", "10\t30\n20\t60"],
  ["a column of numbers", "10\n20\n30"],
  ["a sentence with commas", "Chat, mostly short, in the evening"],
  ["a sentence with commas and numbers", "In 2024, we had about 5, sometimes more"],
  ["several lines of prose", "One, two, three.\nFour, five, six."],
  ["titles alone", "Name\tRPM\tPrompt tokens\tGenerated tokens"],
  ["an address", "https://example.com/?a=1,b=2"],
])("no table: %s goes where the cursor is", (_says, text) => expect(pastedShapes(text)).toBeNull());

test("H3: 65 rows are 65: how many find room is decided later", () =>
  expect(pastedShapes(Array(65).fill("10\t30\t50").join("\n"))).toHaveLength(65));

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
const inOneLine = fc.tuple(fc.stringMatching(/^[^\t\r\n]*$/), fc.integer({ min: 1, max: 9_999_999 }));

test("whatever stands in a quoted cell comes out as it was", () =>
  fc.assert(
    fc.property(inOneLine, fc.constantFrom(",", "\t"), ([name, count], separator) => {
      const line = [quoted(name), ...Array<string>(3).fill(`${count}`)].join(separator);
      expect(pastedShapes(line)).toEqual([row(name.trim(), `${count}`, `${count}`, `${count}`)]);
    }),
  ));

test("no text at all makes it throw, or makes rows without all four texts", () =>
  fc.assert(
    fc.property(fc.oneof(anyText, fc.string(), fc.array(anyRow)), (any) => {
      const text = typeof any === "string" ? any : any.map((each) => Object.values(each).join("\t")).join("\n");
      for (const shape of pastedShapes(text) ?? [])
        expect(Object.values(shape).map((each) => typeof each)).toEqual(Array(4).fill("string"));
    }),
  ));
