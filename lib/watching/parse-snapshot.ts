import type { Snapshot, Sought, WatchedModel } from "./snapshot";

/** What was kept, read again: written by an older release, another tab or anybody, so whatever is no observation is null. */
export function parseSnapshot(value: unknown): Snapshot | null {
  if (!isObject(value)) return null;
  const { at, seenUntil, subscription, isWhole } = value;
  const model = parseModel(value.model);
  const figures = parseRecord(value.figures, isFigure);
  const pools = parseRecord(value.pools, isText);
  if (!isInstant(at) || !isInstant(seenUntil) || seenUntil < at || !isText(subscription)) return null;
  if (typeof isWhole !== "boolean" || !model || !figures || !pools) return null;
  return { at, seenUntil, subscription, model, isWhole, figures, pools, sought: parseSought(value.sought) };
}

/** The observations among them, oldest first. */
export const parseSnapshots = (values: readonly unknown[]): readonly Snapshot[] =>
  values
    .map(parseSnapshot)
    .filter((each) => each !== null)
    .sort((a, b) => a.at - b.at);

function parseModel(value: unknown): WatchedModel | null {
  if (!isObject(value)) return null;
  const { format, name, version } = value;
  return isText(format) && isText(name) && isText(version) ? { format, name, version } : null;
}

/** Older rows have none: nothing else of them is worse for that. */
function parseSought(value: unknown): Sought | null {
  if (!isObject(value) || !Array.isArray(value.types)) return null;
  const { ptu } = value;
  const types: readonly unknown[] = value.types;
  return (ptu === null || isSize(ptu)) && types.every(isText) ? { ptu, types } : null;
}

function parseRecord<T>(value: unknown, isRight: (each: unknown) => each is T): Record<string, T> | null {
  if (!isObject(value)) return null;
  const parsed: [string, T][] = [];
  for (const [key, each] of Object.entries(value)) {
    if (!isPlace(key) || !isRight(each)) return null;
    parsed.push([key, each]);
  }
  return Object.fromEntries(parsed);
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === "string" && value !== "";
const isPlace = (key: string) => /^\S+ \S/.test(key);
/** As a date can hold it. */
const isInstant = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Math.abs(Number(value)) <= 8.64e15;
const isSize = (value: unknown): value is number =>
  typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
const isFigure = (value: unknown): value is number | null => value === null || isSize(value);
