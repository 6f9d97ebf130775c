import fc from "fast-check";
import { numberFields, type TypedShape } from "./shape";
import type { TypedWorkload } from "./workload";
import { edited, type EditedWorkload, unedited, type WorkloadEdit } from "./workload-edits";

/** Workloads as people type them, and worse: what the tests of this room share. */

export const row = (name: string, requests = "", prompt = "", generated = ""): TypedShape => ({
  name,
  requestsPerMinute: requests,
  promptTokens: prompt,
  generatedTokens: generated,
});

export const draft = (more: Partial<TypedWorkload> = {}): TypedWorkload => ({
  rows: [row("chat", "10", "30", "50")],
  growth: "",
  cachedShare: "",
  ...more,
});

/** A draft with these rows, and nothing done to it yet. */
export const begun = (...rows: readonly TypedShape[]) => unedited(draft({ rows }));

export const after = (start: EditedWorkload, ...edits: readonly WorkloadEdit[]) => edits.reduce(edited, start);

export const undo: WorkloadEdit = { is: "undo" };

export const type = (at: number, text: string, field: keyof TypedShape = "name"): WorkloadEdit => ({
  is: "type",
  row: at,
  field,
  text,
});

/** Any text a browser can hold, halves of characters included. */
export const anyText = fc
  .array(fc.nat({ max: 0xffff }), { maxLength: 20 })
  .map((units) => String.fromCharCode(...units));

/** Letters of all scripts, halves of characters, and what means something in an address or in our own writing of it. */
const letter = fc.oneof(
  fc.string({ minLength: 1, maxLength: 1 }),
  fc.nat({ max: 0xffff }).map((unit) => String.fromCharCode(unit)),
  fc.constantFrom(
    "\ud83d",
    "\ude00",
    "😀",
    "漢",
    "é",
    "~",
    "%",
    "%7E",
    "%25",
    ",",
    "&",
    "+",
    "#",
    "'",
    "@",
    "\u00a0",
    "\0",
  ),
);
const word = fc.array(letter, { maxLength: 40 }).map((letters) => letters.join(""));

const number = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 9_999_999 }).map(String) },
  fc.constantFrom("", "0", "-1", "1.5", "1.000,5", "1,500", "1 500", "1'500", "007", " 42 ", "10000000", "1e7", "NaN"),
  word,
);

const percent = fc.oneof(
  fc.integer({ min: -100, max: 1_100 }).map(String),
  fc.constantFrom("", "0", "20 %", "−5"),
  word,
);

export const anyRow: fc.Arbitrary<TypedShape> = fc
  .tuple(fc.oneof(fc.constant(""), word), ...numberFields.map(() => number))
  .map(([name = "", requests, prompt, generated]) => row(name, requests, prompt, generated));

export const anyRows = fc.array(anyRow, { minLength: 1, maxLength: 64 });

export const anyDraft: fc.Arbitrary<TypedWorkload> = fc.record({
  rows: anyRows,
  growth: percent,
  cachedShare: percent,
});

const at = fc.nat({ max: 70 });

/** What a person does, but for undoing it. */
export const anyEdit: fc.Arbitrary<WorkloadEdit> = fc.oneof(
  fc.record({ is: fc.constant("type"), row: at, field: fc.constantFrom("name", "promptTokens"), text: anyText }),
  fc.record({ is: fc.constant("type-percent"), field: fc.constantFrom("growth", "cachedShare"), text: anyText }),
  fc.record({ is: fc.constant("add") }),
  fc.record({ is: fc.constant("add"), shape: anyRow }),
  fc.record({ is: fc.constant("duplicate"), row: at }),
  fc.record({ is: fc.constant("remove"), row: at }),
  fc.record({ is: fc.constant("move"), row: at, by: fc.constantFrom(-1, 1) }),
  fc.record({ is: fc.constant("paste"), row: at, shapes: fc.array(anyRow, { maxLength: 70 }) }),
);
