import type { Edit } from "./keep";
import type { Snapshot } from "./snapshot";

/** Where observations are kept. Every promise may be rejected: no browser has to keep anything. */
export interface Shelf {
  /** One step that no other tab comes between. `decide` is told the newest of the series, and how many there are. */
  edit: (series: string, decide: (newest: unknown, count: number) => Edit | null) => Promise<void>;
  /** As they were kept, in any order; those of all series without one. */
  read: (series?: string) => Promise<readonly unknown[]>;
  clear: () => Promise<void>;
}

/** @param rows of one series, oldest first, as it returns them */
export function edited(rows: readonly Snapshot[], edit: Edit): readonly Snapshot[] {
  const { put, forgetBefore, forgetAfter, forgetOldest } = edit;
  return [...rows.filter(({ at }) => at !== put.at), put]
    .sort((a, b) => a.at - b.at)
    .slice(forgetOldest)
    .filter(({ at, seenUntil }) => seenUntil >= forgetBefore && at <= (forgetAfter ?? Infinity));
}
