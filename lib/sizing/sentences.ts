import type { SizeRow } from "./size-rows";

/** What the headlines of one model and of several say in the same words. */

export const ASKING = "Asking Azure's calculator…";
export const NOT_PERMITTED = "Your sign-in may not use the calculator here, so no size is known.";

/** "a, b or c" */
export const listed = (parts: readonly string[], last: string) =>
  parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} ${last} ${parts.at(-1)}`;

/** Types that no catalogue read so far lists, that may yet be found, and that would keep the data where it must stay. */
export const areSought = (rows: readonly SizeRow[], is: "loading" | "unknown") =>
  rows.some((row) => !row.isOffered && row.stays !== "no" && row.required.is === is);

/** Where the catalogue was not read whole, a type that was not found may still exist. */
export function unofferedSentence(rows: readonly SizeRow[], count: number): string {
  const versions = count === 1 ? "this model version" : "these model versions";
  if (rows.some((row) => row.required.is === "loading"))
    return `Looking for the provisioned types of ${count === 1 ? "this model" : "these models"}…`;
  return rows.some((row) => row.required.is === "unknown")
    ? `Whether ${versions} ${count === 1 ? "has" : "have"} a provisioned type is not known: the catalogue could not be read whole.`
    : `No provisioned type is offered for ${versions}.`;
}
