import { writeCount, writePtu } from "@/lib/units";
import type { ComparedModel } from "./headline";
import { areSought, ASKING, listed, NOT_PERMITTED, unofferedSentence } from "./sentences";
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
  const known = models.flatMap((model) =>
    model.rows.flatMap((row) =>
      row.stays === "yes" && row.deployable.is === "value"
        ? [
            {
              name: `${model.name} as ${row.type.name}`,
              size: row.deployable.value,
              isLeast: isSmallest(row, smallest),
            },
          ]
        : [],
    ),
  );
  const [first] = known;
  if (first === undefined) return withoutSize(models, where);
  const among = `of ${writeCount(models.length, "model")}${where === "" ? "" : ` ${where}`}`;
  if (smallest === null) return `The only known size ${among}: ${writePtu(first.size)}, ${first.name}.`;
  const lead = smallest.isCertain ? "Smallest" : "Smallest known";
  const names = known.filter(({ isLeast }) => isLeast).map(({ name }) => name);
  return `${lead} ${among}: ${writePtu(smallest.ptu)}, ${listed(names, "or")}.`;
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
