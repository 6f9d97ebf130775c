import { type RetirementMark } from "@/lib/offers";
import { writeDay } from "@/lib/time";
import type { AvailabilityRow, AvailabilityTable } from "./availability";
import { cellsOf, regionCountOf } from "./availability-cells";
import { cellSigns, cellWords, countSign, countWords, differsFrom, lifecycleName } from "./availability-words";

/** A row as it is drawn: everything short, and in words for who cannot see it. */
export interface WrittenAvailability {
  /** Hostile text where nobody has heard of Azure's word; null when the catalogue does not say. */
  lifecycle: string | null;
  retirement: { words: string; mark: RetirementMark | null };
  /** For each type: in how many regions it is offered. */
  counts: readonly { sign: string; words: string }[];
  /** For each column. */
  cells: readonly WrittenCell[];
}

export interface WrittenCell {
  signs: string;
  words: string;
  /** A date here is not the row's. */
  differs: boolean;
  look: "offered" | "not-offered" | "unknown";
}

/** Everything of a table that the writing of one row depends on. */
export type AvailabilityFrame = Pick<AvailabilityTable, "types" | "columns" | "allColumns" | "coverage">;

export function writeAvailability(row: AvailabilityRow, frame: AvailabilityFrame): WrittenAvailability {
  const { version, retiresAt, mark } = row;
  return {
    lifecycle: version.lifecycle === null ? null : lifecycleName(version.lifecycle),
    retirement: { words: retirementWords(retiresAt, mark), mark },
    counts: frame.types.map((type) => {
      const count = regionCountOf(row, type, frame);
      return { sign: countSign(count), words: `${type.name}: ${countWords(count)}` };
    }),
    cells: cellsOf(row, frame).map((cell) => ({
      signs: cellSigns(cell, frame.types),
      words: cellWords(cell, frame.types, retiresAt),
      differs: differsFrom(retiresAt, cell),
      look: cell.some(({ is }) => is === "offered")
        ? "offered"
        : cell.every(({ is }) => is === "not-offered")
          ? "not-offered"
          : "unknown",
    })),
  };
}

function retirementWords(retiresAt: number | null, mark: RetirementMark | null): string {
  if (retiresAt === null) return mark === "retired" ? "retired" : "no retirement date";
  return `${mark === "retired" ? "retired" : "retires"} ${writeDay(retiresAt)}`;
}
