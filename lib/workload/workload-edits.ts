import { emptyShape, SHAPE_LIMIT, type TypedShape } from "./shape";
import { toLinkedWorkload, type TypedWorkload, workloadLink } from "./workload";

/** What a person does to the workload. */
export type WorkloadEdit =
  | { is: "type"; row: number; field: keyof TypedShape; text: string }
  | { is: "type-percent"; field: "growth" | "cachedShare"; text: string }
  | { is: "add"; shape?: TypedShape }
  | { is: "duplicate"; row: number }
  | { is: "remove"; row: number }
  | { is: "move"; row: number; by: -1 | 1 }
  | { is: "paste"; row: number; shapes: readonly TypedShape[] }
  | { is: "undo" }
  /** The link changed by itself: back, forward, another link. */
  | { is: "follow"; workload: TypedWorkload };

export interface EditedWorkload {
  now: TypedWorkload;
  /** Earlier ones, newest last. */
  past: readonly TypedWorkload[];
  /** The field being typed in: all that is typed there in one go is undone in one go. */
  typingIn: string | null;
  /** The links of what stood here lately. The address bar lags behind typing: one of ours that comes late is no news. */
  links: readonly string[];
}

const UNDO_LIMIT = 100;
const LINK_LIMIT = 50;

const linkOf = (workload: TypedWorkload) => workloadLink(toLinkedWorkload(workload));

export const unedited = (now: TypedWorkload): EditedWorkload => ({
  now,
  past: [],
  typingIn: null,
  links: [linkOf(now)],
});

export function edited(state: EditedWorkload, edit: WorkloadEdit): EditedWorkload {
  const next = step(state, edit);
  return next.now === state.now ? next : { ...next, links: [...next.links, linkOf(next.now)].slice(-LINK_LIMIT) };
}

function step(state: EditedWorkload, edit: WorkloadEdit): EditedWorkload {
  if (edit.is === "follow") return state.links.includes(linkOf(edit.workload)) ? state : unedited(edit.workload);
  if (edit.is === "undo") {
    const before = state.past.at(-1);
    return before ? { ...state, now: before, past: state.past.slice(0, -1), typingIn: null } : state;
  }
  const now = after(state.now, edit);
  if (now === state.now) return state;
  const typingIn = fieldOf(edit);
  const isSameGo = typingIn !== null && typingIn === state.typingIn;
  return { ...state, now, past: isSameGo ? state.past : [...state.past, state.now].slice(-UNDO_LIMIT), typingIn };
}

function fieldOf(edit: WorkloadEdit): string | null {
  if (edit.is === "type") return `${edit.row} ${edit.field}`;
  return edit.is === "type-percent" ? edit.field : null;
}

function after(workload: TypedWorkload, edit: Exclude<WorkloadEdit, { is: "undo" | "follow" }>): TypedWorkload {
  if (edit.is === "type-percent") return { ...workload, [edit.field]: edit.text };
  const rows = rowsAfter(workload.rows, edit);
  return rows === workload.rows ? workload : { ...workload, rows };
}

type RowEdit = Exclude<WorkloadEdit, { is: "undo" | "follow" | "type-percent" }>;

function rowsAfter(rows: readonly TypedShape[], edit: RowEdit): readonly TypedShape[] {
  switch (edit.is) {
    case "type":
      return rows.map((row, at) => (at === edit.row ? { ...row, [edit.field]: edit.text } : row));
    case "add":
      return edit.shape ? inserted(rows, rows.length, [edit.shape]) : capped([...rows, emptyShape], rows);
    case "duplicate":
      return capped(rows.toSpliced(edit.row + 1, 0, rows[edit.row] ?? emptyShape), rows);
    case "remove":
      return rows.length === 1 ? rows : rows.toSpliced(edit.row, 1);
    case "move":
      return moved(rows, edit.row, edit.row + edit.by);
    case "paste":
      return inserted(rows, edit.row + 1, edit.shapes);
  }
}

const isEmpty = (row: TypedShape) => Object.values(row).every((text) => text.trim() === "");

/** New rows stand from `at` on; rows without a word in them make room. What finds none is left out, never what stood there. */
function inserted(rows: readonly TypedShape[], at: number, added: readonly TypedShape[]): readonly TypedShape[] {
  const kept = (part: readonly TypedShape[]) => part.filter((row) => !isEmpty(row));
  const fitting = added.slice(0, Math.max(0, SHAPE_LIMIT - kept(rows).length));
  return fitting.length === 0 ? rows : [...kept(rows.slice(0, at)), ...fitting, ...kept(rows.slice(at))];
}

/** How many of so many rows more would be left out. */
export const leftOut = (rows: readonly TypedShape[], addedCount: number) =>
  Math.max(0, rows.filter((row) => !isEmpty(row)).length + addedCount - SHAPE_LIMIT);

const capped = (next: readonly TypedShape[], before: readonly TypedShape[]) =>
  next.length > SHAPE_LIMIT ? before : next;

function moved(rows: readonly TypedShape[], from: number, to: number): readonly TypedShape[] {
  const row = rows[from];
  return row === undefined || to < 0 || to >= rows.length ? rows : rows.toSpliced(from, 1).toSpliced(to, 0, row);
}
