import fc from "fast-check";
import { expect, test } from "vitest";
import { after, anyDraft, anyEdit, begun, draft, row, type, undo } from "./test-workloads";
import type { TypedWorkload } from "./workload";
import { edited, unedited, type WorkloadEdit } from "./workload-edits";

const [a, b, c] = [row("a", "1"), row("b", "2"), row("c", "3")];

test.each<[says: string, edits: readonly WorkloadEdit[], steps: number]>([
  ["one field in one go is one step", [type(0, "x"), type(0, "xy"), type(0, "xyz")], 1],
  ["two fields of a row are two steps", [type(0, "x"), type(0, "7", "promptTokens")], 2],
  ["one field of two rows is two steps", [type(0, "x"), type(1, "x")], 2],
  ["the same field again, after another, is a step more", [type(0, "x"), type(1, "x"), type(0, "xy")], 3],
  ["a row added in between parts two goes", [type(0, "x"), { is: "add" }, type(0, "xy")], 3],
  [
    "growth in one go is one step",
    [
      { is: "type-percent", field: "growth", text: "2" },
      { is: "type-percent", field: "growth", text: "20" },
    ],
    1,
  ],
  [
    "growth and the cached share are two",
    [
      { is: "type-percent", field: "growth", text: "2" },
      { is: "type-percent", field: "cachedShare", text: "2" },
    ],
    2,
  ],
  ["each added row is a step", [{ is: "add" }, { is: "add" }], 2],
  [
    "each move is a step",
    [
      { is: "move", row: 0, by: 1 },
      { is: "move", row: 1, by: 1 },
    ],
    2,
  ],
])("undo: %s", (_says, edits, steps) => {
  const state = after(begun(a, b, c), ...edits);
  expect(state.past).toHaveLength(steps);
  expect(after(state, ...Array<WorkloadEdit>(steps).fill(undo)).now).toEqual(draft({ rows: [a, b, c] }));
});

test("typing on after an undo is a step of its own", () => {
  const state = after(begun(a), type(0, "x"), { is: "add" }, undo, type(0, "xy"));
  expect(state.now.rows).toEqual([{ ...a, name: "xy" }]);
  expect(after(state, undo).now.rows).toEqual([{ ...a, name: "x" }]);
});

test("with nothing to undo, undo does nothing", () => {
  const start = begun(a);
  expect(after(start, undo)).toBe(start);
});

test("a hundred steps are kept", () => {
  const state = after(
    begun(row("0")),
    ...Array.from({ length: 150 }, (_, at) => type(0, `${at}`, at % 2 ? "name" : "promptTokens")),
  );
  const undone = after(state, ...Array<WorkloadEdit>(150).fill(undo));
  expect(undone.past).toEqual([]);
  expect(state.past).toHaveLength(100);
  expect(undone.now.rows).toEqual([row("49", "", "48")]);
});

test("each undo gives what stood there before the step, and all of them the beginning", () =>
  fc.assert(
    fc.property(anyDraft, fc.array(fc.oneof(anyEdit, fc.constant(undo)), { maxLength: 60 }), (start, all) => {
      const before: TypedWorkload[] = [];
      let state = unedited(start);
      for (const edit of all) {
        const next = edited(state, edit);
        if (edit.is === "undo") before.pop();
        else if (next.past.length > state.past.length) before.push(state.now);
        state = next;
      }
      while (state.past.length > 0) {
        state = edited(state, undo);
        expect(state.now).toEqual(before.pop());
      }
      expect(before).toEqual([]);
      expect(state.now).toEqual(start);
    }),
  ));
