import { writeCount, writePtu } from "@/lib/units";
import type { ComparedModel } from "./headline";
import { areSought, ASKING, listed, NOT_PERMITTED, unofferedSentence } from "./sentences";
import type { SizeRow } from "./size-rows";
import { isSmallest, smallestOf } from "./smallest";

/**
 * The answer for several models: the smallest size of all.
 * @param models at least two, each chosen; asked about as far as their rows say
 */
export function headlineOfMany(models: readonly ComparedModel[], where: string): string {
  const rows = models.flatMap((model) => model.rows);
  const offered = rows.filter((row) => row.isOffered);
  if (offered.some((row) => row.required.is === "loading")) return ASKING;
  if (offered.length === 0 || areSought(rows, "loading")) return unofferedSentence(rows, models.length);
  if (offered.every((row) => row.required.is === "not-permitted")) return NOT_PERMITTED;
  const smallest = smallestOf(models.map((model) => model.rows));
  const [first] = models.flatMap((model) =>
    model.rows.flatMap((row) =>
      row.stays === "yes" && row.deployable.is === "value" ? [{ model, row, size: row.deployable.value }] : [],
    ),
  );
  if (first === undefined) return withoutSize(models, where);
  const among = `of ${writeCount(models.length, "model")}${where === "" ? "" : ` ${where}`}`;
  if (smallest === null)
    return `The only known size ${among}: ${writePtu(first.size)}, ${asTypes(first.model, [first.row])}.`;
  const lead = smallest.isCertain ? "Smallest" : "Smallest known";
  const least = models.map((model) => ({ model, rows: model.rows.filter((row) => isSmallest(row, smallest)) }));
  const names = least.filter(({ rows }) => rows.length > 0).map(({ model, rows }) => asTypes(model, rows));
  return `${lead} ${among}: ${writePtu(smallest.ptu)}, ${names.join(", or ")}.`;
}

/** "gpt-4o as Global Provisioned or Regional Provisioned" */
function asTypes({ name }: ComparedModel, rows: readonly SizeRow[]): string {
  const types = rows.map(({ type }) => type.name);
  return `${name} as ${listed(types, "or")}`;
}

/** Sizes that stray are none; a type that could stay may have one that is not known. */
function withoutSize(models: readonly ComparedModel[], where: string): string {
  const rows = models.flatMap((model) => model.rows);
  const couldStay = rows.some((row) => row.isOffered && row.stays !== "no") || areSought(rows, "unknown");
  if (!couldStay) return `No type of these models keeps the data ${where}.`;
  return where === ""
    ? "No size of these models is known."
    : `No size of these models is known to keep the data ${where}.`;
}
