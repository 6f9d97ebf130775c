import { numberFields } from "./shape";
import { parseAsShapes } from "./shape-param";
import { toLinkedWorkload, toTypedWorkload, type TypedWorkload, workloadLink } from "./workload";

/** Where this tab keeps a text: the session's storage, which a reload and the way back find again. */
interface Shelf {
  getItem: (key: string) => string | null;
  setItem: (key: string, text: string) => void;
}

const KEY = "headroom.drafts";
const KEPT_LIMIT = 20;

const sameText = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** What a reload brings back of a draft by the link alone: short names, and numbers that are numbers already. */
function fromLink(draft: TypedWorkload): TypedWorkload {
  const linked = toLinkedWorkload(draft);
  const shapes = parseAsShapes.parse(parseAsShapes.serialize(linked.shapes));
  return toTypedWorkload({ ...linked, shapes: shapes ?? linked.shapes });
}

/**
 * A draft that holds more than its link (text that is no number yet, a long name) is kept beside it, so that nothing typed is
 * lost by a reload or on the way back.
 */
export function keepDraft(shelf: Shelf, draft: TypedWorkload): void {
  const link = workloadLink(toLinkedWorkload(draft));
  const known = readDrafts(shelf);
  const others = known.filter(([each]) => each !== link);
  const isWhole = sameText(draft, fromLink(draft));
  if (isWhole && others.length === known.length) return;
  const kept: readonly Kept[] = isWhole ? others : [...others, [link, draft]];
  write(shelf, KEY, kept.slice(-KEPT_LIMIT));
}

/**
 * What was typed where the link says this; null when the link says it all.
 * @param link `workloadLink`
 */
export const keptDraft = (shelf: Shelf, link: string): TypedWorkload | null =>
  readDrafts(shelf).find(([known]) => known === link)?.[1] ?? null;

const LEFT_KEY = "headroom.left";

/**
 * What is typed and in no link yet is left here at once, under the link that the page has: whoever leaves it finds it on the way
 * back. The same draft stays where it was left first, since the address follows a moment after the link.
 */
export function leaveDraft(shelf: Shelf, link: string, draft: TypedWorkload): void {
  const left = readLeft(shelf);
  if (left === null || !sameText(left[1], draft)) write(shelf, LEFT_KEY, [link, draft]);
}

/** What was left under this link; null when it was another one, or when it has been forgotten since. */
export function leftDraft(shelf: Shelf, link: string): TypedWorkload | null {
  const left = readLeft(shelf);
  return left?.[0] === link ? left[1] : null;
}

/** The link and `keepDraft` hold it now, and the next page with its old link may be another question. */
export const forgetLeft = (shelf: Shelf) => write(shelf, LEFT_KEY, null);

type Kept = readonly [link: string, draft: TypedWorkload];

function write(shelf: Shelf, key: string, value: unknown): void {
  try {
    shelf.setItem(key, JSON.stringify(value));
  } catch {
    // full, or forbidden: a reload then brings back what the link holds
  }
}

function readLeft(shelf: Shelf): Kept | null {
  const found = parsed(shelf, LEFT_KEY);
  return isKept(found) ? found : null;
}

function readDrafts(shelf: Shelf): readonly Kept[] {
  const found = parsed(shelf, KEY);
  return Array.isArray(found) ? found.filter(isKept) : [];
}

function parsed(shelf: Shelf, key: string): unknown {
  try {
    return JSON.parse(shelf.getItem(key) ?? "null");
  } catch {
    return null; // forbidden, not ours, or cut off: as if nothing had been kept
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;
const areTexts = (value: unknown, keys: readonly string[]) =>
  isRecord(value) && keys.every((key) => typeof value[key] === "string");

function isKept(value: unknown): value is Kept {
  if (!Array.isArray(value) || typeof value[0] !== "string") return false;
  const draft: unknown = value[1];
  if (!areTexts(draft, ["growth", "cachedShare"]) || !isRecord(draft) || !Array.isArray(draft.rows)) return false;
  return draft.rows.length > 0 && draft.rows.every((row) => areTexts(row, ["name", ...numberFields]));
}
