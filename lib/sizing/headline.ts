import { writePtu } from "@/lib/units";
import type { SizeRow } from "./size-rows";

const listed = (parts: readonly string[], last: string) =>
  parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} ${last} ${parts.at(-1)}`;

const areAll = (rows: readonly SizeRow[], is: SizeRow["required"]["is"]) =>
  rows.length > 0 && rows.every((row) => row.required.is === is);

/**
 * The answer in one sentence, as a person would tell it to a colleague. What is unknown is said.
 * @param isAsked whether the calculator has been asked about exactly the inputs on the screen
 */
export function sizeHeadline(rows: readonly SizeRow[], isAsked: boolean): string {
  const offered = rows.filter((row) => row.isOffered);
  if (rows.every((row) => row.required.is === "not-asked")) return "How many PTUs does your workload need?";
  if (offered.length === 0) return unofferedSentence(rows);
  if (!isAsked) return "How many PTUs does your workload need?";
  if (offered.some((row) => row.required.is === "loading")) return "Asking Azure's calculator…";
  if (areAll(offered, "not-permitted")) return "Your sign-in may not use the calculator here, so no size is known.";
  return [answerSentence(offered), unknownSentence(offered)].filter((sentence) => sentence !== "").join(" ");
}

/** Where the catalogue was not read whole, a type that was not found may still exist. */
function unofferedSentence(rows: readonly SizeRow[]): string {
  if (rows.some((row) => row.required.is === "loading")) return "Looking for the provisioned types of this model…";
  return rows.some((row) => row.required.is === "unknown")
    ? "Whether this model version has a provisioned type is not known: the catalogue could not be read whole."
    : "No provisioned type is offered for this model version.";
}

function answerSentence(rows: readonly SizeRow[]): string {
  const answers = rows.flatMap(({ type, required, deployable }) =>
    required.is === "value"
      ? [{ name: type.name, required: required.value, deployable: deployable.is === "value" ? deployable.value : null }]
      : [],
  );
  const first = answers[0];
  if (first === undefined) return "";
  const size = (answer: (typeof answers)[number]) =>
    answer.deployable === null
      ? `a size not known as ${answer.name}`
      : `${writePtu(answer.deployable)} as ${answer.name}`;
  if (answers.every((answer) => answer.required === first.required))
    return `Needs ${writePtu(first.required)}. Deployable: ${listed(answers.map(size), "or")}.`;
  const needs = answers.map((answer) => `${writePtu(answer.required)} as ${answer.name}`);
  return `Needs ${listed(needs, "or")}. Deployable: ${listed(answers.map(size), "or")}.`;
}

/** Types whose size could not be had: unknown, which is not "not offered". */
function unknownSentence(rows: readonly SizeRow[]): string {
  const names = rows.filter((row) => row.required.is !== "value").map((row) => row.type.name);
  return names.length === 0 ? "" : `The size as ${listed(names, "and")} is not known.`;
}
