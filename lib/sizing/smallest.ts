import type { Ptu } from "@/lib/units";
import type { SizeRow } from "./size-rows";

/** The smallest deployable size of all that is compared and keeps the data where it must stay. */
export interface Smallest {
  ptu: Ptu;
  /** False where a size that could be smaller is not known. */
  isCertain: boolean;
}

/**
 * Null while anything is still on its way: the first answer is not the smallest because it is the first. Null also of one size alone.
 * @param models the rows of each model that is compared
 */
export function smallestOf(models: readonly (readonly SizeRow[])[]): Smallest | null {
  const rows = models.flat().filter((row) => row.stays !== "no" && (row.isOffered || isSought(row)));
  if (rows.some((row) => row.deployable.is === "loading")) return null;
  const known = rows.flatMap(({ stays, deployable }) =>
    stays === "yes" && deployable.is === "value" ? [deployable.value] : [],
  );
  const [first, ...others] = known;
  if (first === undefined || rows.filter((row) => row.isOffered).length === 1) return null;
  const ptu = others.reduce((least, each) => (each < least ? each : least), first);
  return { ptu, isCertain: known.length === rows.length };
}

/** Found in no catalogue so far, while some have not been read: it may yet be offered. */
const isSought = ({ deployable }: SizeRow) => deployable.is === "loading" || deployable.is === "unknown";

/** Several may be equally small. */
export const isSmallest = (row: SizeRow, smallest: Smallest | null) =>
  smallest !== null && row.stays === "yes" && row.deployable.is === "value" && row.deployable.value === smallest.ptu;
