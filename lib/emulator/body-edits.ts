/**
 * A change to an answer's JSON. The path names fields by dots; `[*]` is every item, `[3]` one, and
 * `[model.name=gpt-4o]` those whose field has that value, `[location=UKSouth&name=Standard]` those where both have. A path
 * that leads nowhere changes nothing.
 */
export type BodyEdit = { path: string } & (
  | { remove: true }
  | { value: unknown }
  /** One after the other, over the places the path leads to. */
  | { cycle: unknown[] }
  /** An ISO date so many days from the emulator's now. */
  | { daysFromNow: number }
);

export function applyEdits(body: unknown, edits: readonly BodyEdit[], nowMs: number): unknown {
  const root: { body: unknown } = { body: structuredClone(body) };
  for (const edit of edits) {
    let nth = 0;
    const write = (holder: Record<string, unknown>, key: string) => {
      if ("remove" in edit) Reflect.deleteProperty(holder, key);
      else if ("value" in edit) holder[key] = structuredClone(edit.value);
      else if ("cycle" in edit) holder[key] = edit.cycle[nth % edit.cycle.length];
      else holder[key] = new Date(nowMs + edit.daysFromNow * 86_400_000).toISOString();
      nth += 1;
    };
    walk(root.body, segments(edit.path), write);
  }
  return root.body;
}

const segments = (path: string) => path.match(/\[[^\]]*\]|[^.[\]]+/g) ?? [];

type Write = (holder: Record<string, unknown>, key: string) => void;

function walk(node: unknown, [step, ...rest]: string[], write: Write): void {
  if (step === undefined || typeof node !== "object" || node === null) return;
  const holder = node as Record<string, unknown>;
  for (const key of keysFor(holder, step, rest.length === 0)) {
    if (rest.length === 0) write(holder, key);
    else walk(holder[key], rest, write);
  }
}

function keysFor(holder: Record<string, unknown>, step: string, isLast: boolean): string[] {
  // A last plain field is written even where it is not there yet.
  if (!step.startsWith("[")) return step in holder || isLast ? [step] : [];
  const inside = step.slice(1, -1);
  if (inside === "*") return Object.keys(holder);
  if (!inside.includes("=")) return inside in holder ? [inside] : [];
  const wanted = inside.split("&").map((each) => each.split("="));
  return Object.keys(holder).filter((key) =>
    wanted.every(([field = "", value]) => valueAt(holder[key], field.split(".")) === value),
  );
}

function valueAt(node: unknown, [field, ...rest]: string[]): unknown {
  if (field === undefined) return node;
  if (typeof node !== "object" || node === null) return undefined;
  return valueAt((node as Record<string, unknown>)[field], rest);
}
