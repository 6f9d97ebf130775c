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
  try {
    shelf.setItem(KEY, JSON.stringify(kept.slice(-KEPT_LIMIT)));
  } catch {
    // full, or forbidden: a reload then brings back what the link holds
  }
}

/**
 * What was typed where the link says this; null when the link says it all.
 * @param link `workloadLink`
 */
export const keptDraft = (shelf: Shelf, link: string): TypedWorkload | null =>
  readDrafts(shelf).find(([known]) => known === link)?.[1] ?? null;

type Kept = readonly [link: string, draft: TypedWorkload];

function readDrafts(shelf: Shelf): readonly Kept[] {
  try {
    const found: unknown = JSON.parse(shelf.getItem(KEY) ?? "[]");
    return Array.isArray(found) ? found.filter(isKept) : [];
  } catch {
    return []; // not ours, or cut off: as if nothing had been kept
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
