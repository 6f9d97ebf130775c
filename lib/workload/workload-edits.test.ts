import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { emptyShape, SHAPE_LIMIT, type TypedShape } from "./shape";
import { after, anyDraft, anyEdit, anyRow, anyRows, begun, draft, row, type, undo } from "./test-workloads";
import { edited, leftOut, unedited, type WorkloadEdit } from "./workload-edits";

const [a, b, c] = [row("a", "1"), row("b", "2"), row("c", "3")];
const many = (count: number) => Array.from({ length: count }, (_, at) => row(`${at}`));

test.each<[says: string, edit: WorkloadEdit, rows: readonly TypedShape[]]>([
  ["typing changes one field of one row", type(1, "x"), [a, { ...b, name: "x" }, c]],
  ["a row is added at the end", { is: "add" }, [a, b, c, emptyShape]],
  ["a starting point is added at the end", { is: "add", shape: row("chat") }, [a, b, c, row("chat")]],
  ["a duplicate stands below its row", { is: "duplicate", row: 1 }, [a, b, b, c]],
  ["a row is removed", { is: "remove", row: 1 }, [a, c]],
  ["a row moves up", { is: "move", row: 1, by: -1 }, [b, a, c]],
  ["a row moves down", { is: "move", row: 1, by: 1 }, [a, c, b]],
  ["the first row moves no further up", { is: "move", row: 0, by: -1 }, [a, b, c]],
  ["the last row moves no further down", { is: "move", row: 2, by: 1 }, [a, b, c]],
  [
    "rows are pasted below the cursor's",
    { is: "paste", row: 0, shapes: [row("x"), row("y")] },
    [a, row("x"), row("y"), b, c],
  ],
  ["pasting no rows changes nothing", { is: "paste", row: 0, shapes: [] }, [a, b, c]],
])("%s", (_says, edit, rows) => {
  const state = after(begun(a, b, c), edit);
  expect(state.now.rows).toEqual(rows);
  expect(after(state, undo).now).toEqual(draft({ rows: [a, b, c] }));
});

test.each<[says: string, before: readonly TypedShape[], edit: WorkloadEdit, rows: readonly TypedShape[]]>([
  ["the only row stays", [a], { is: "remove", row: 0 }, [a]],
  ["an empty row makes room for a starting point", [row("")], { is: "add", shape: a }, [a]],
  [
    "an empty row makes room for what is pasted into it",
    [a, row("  "), c],
    { is: "paste", row: 1, shapes: [b] },
    [a, b, c],
  ],
  ["a row with a word in it does not", [row("", "x")], { is: "paste", row: 0, shapes: [b] }, [row("", "x"), b]],
  ["pasting no rows into an empty grid leaves it its row", [row("")], { is: "paste", row: 0, shapes: [] }, [row("")]],
])("%s", (_says, before, edit, rows) => expect(after(begun(...before), edit).now.rows).toEqual(rows));

test.each<[says: string, edit: WorkloadEdit]>([
  ["no empty row", { is: "add" }],
  ["no starting point", { is: "add", shape: a }],
  ["no duplicate", { is: "duplicate", row: 0 }],
  ["no pasted row", { is: "paste", row: 0, shapes: [a, b] }],
])("64 rows take %s, and there is then nothing to undo", (_says, edit) => {
  const start = begun(...many(SHAPE_LIMIT));
  expect(after(start, edit)).toBe(start);
});

test("H3: of 65 pasted rows 64 find room, and 1 is said to be left out", () => {
  expect(after(begun(row("")), { is: "paste", row: 0, shapes: many(65) }).now.rows).toEqual(many(64));
  expect(leftOut([row("")], 65)).toBe(1);
});

test("H3: a paste that finds too little room leaves out its own rows, and none that stood there", () => {
  const pasted = [row("x"), row("y"), row("z")];
  const before = [...many(62), row("")];
  expect(after(begun(...before), { is: "paste", row: 0, shapes: pasted }).now.rows).toEqual([
    row("0"),
    row("x"),
    row("y"),
    ...many(62).slice(1),
  ]);
  expect(leftOut(before, pasted.length)).toBe(1);
});

describe("following the link", () => {
  const other = draft({ rows: [row("elsewhere", "7")] });

  test("another link brings its workload, and what was before it is another story", () => {
    const state = after(begun(a), type(0, "x"), { is: "follow", workload: other });
    expect(state.now).toEqual(other);
    expect(state.past).toEqual([]);
  });

  test("the address bar lags behind typing: a link of what stood here lately is no news", () => {
    const state = after(begun(row("", "1")), type(0, "12", "requestsPerMinute"), type(0, "123", "requestsPerMinute"));
    expect(after(state, { is: "follow", workload: draft({ rows: [row("", "12")] }) }).now.rows).toEqual([
      row("", "123"),
    ]);
  });
});

const followed: fc.Arbitrary<WorkloadEdit> = fc.record({ is: fc.constant("follow"), workload: anyDraft });

test("whatever a person does, there are 1 to 64 rows", () =>
  fc.assert(
    fc.property(anyDraft, fc.array(fc.oneof(anyEdit, fc.constant(undo), followed), { maxLength: 30 }), (start, all) => {
      all.reduce((state, edit) => {
        const next = edited(state, edit);
        expect(next.now.rows.length).toBeGreaterThanOrEqual(1);
        expect(next.now.rows.length).toBeLessThanOrEqual(SHAPE_LIMIT);
        return next;
      }, unedited(start));
    }),
  ));

test("nothing typed is lost by adding or pasting, and as many rows are left out as is said", () =>
  fc.assert(
    fc.property(anyRows, fc.array(anyRow, { maxLength: 70 }), fc.nat({ max: 70 }), (rows, added, row) => {
      const hasWord = (each: TypedShape) => Object.values(each).some((text) => text.trim() !== "");
      const kept = after(begun(...rows), { is: "paste", row, shapes: added }).now.rows;
      expect(kept.filter((each) => rows.includes(each) && hasWord(each))).toEqual(rows.filter(hasWord));
      const pasted = kept.filter((each) => added.includes(each));
      expect(pasted).toEqual(added.slice(0, added.length - leftOut(rows, added.length)));
    }),
  ));
