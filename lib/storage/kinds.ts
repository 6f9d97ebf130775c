import { writeCount } from "@/lib/units";

interface Kind {
  one: string;
  many: string;
  /** Fields that hold an instant without saying so, as UTC epoch ms; a file has them as people read them. */
  instants: readonly string[];
}

/** Everything that may be kept for an identity, by the first words of its database's name. One that is new needs words for a person who leaves. */
const kinds = {
  "headroom plans": { one: "plan", many: "plans", instants: [] },
  headroom: {
    one: "look of the watch on Regions",
    many: "looks of the watch on Regions",
    instants: ["at", "seenUntil"],
  },
} as const satisfies Readonly<Record<string, Kind>>;

export type KeptKind = keyof typeof kinds;

/** Another release of Headroom may have kept more. */
const unheardOf: Kind = { one: "record of another release", many: "records of another release", instants: [] };

export const kindOf = (what: string): Kind => Object.entries(kinds).find(([known]) => known === what)?.[1] ?? unheardOf;

/** What there is of one kind. */
export interface Kept {
  what: string;
  count: number;
}

/** "2 kept plans and 120 looks of the watch on Regions". */
export function keptWords(kept: readonly Kept[]): string {
  const counts = new Map<Kind, number>(Object.values(kinds).map((kind) => [kind, 0]));
  for (const { what, count } of kept) counts.set(kindOf(what), (counts.get(kindOf(what)) ?? 0) + count);
  const parts = [...counts].flatMap(([{ one, many }, count]) => (count === 0 ? [] : [writeCount(count, one, many)]));
  return [parts.slice(0, -1).join(", "), parts.at(-1) ?? "nothing"].filter(Boolean).join(" and ");
}
