import { type Ptu, writeNumber, writePtu, type Figure } from "@/lib/units";
import { headlineOfMany } from "./headline-of-many";
import { areSought, ASKING, listed, NOT_PERMITTED, unofferedSentence } from "./sentences";
import type { SizeRow, Sizes } from "./size-rows";

/** One model that is compared, and its rows. */
export interface ComparedModel {
  name: string;
  rows: readonly SizeRow[];
}

const OPENING = "How many PTUs does your workload need?";

/**
 * The answer in one sentence, as a person would tell it to a colleague. What is unknown is said.
 * @param isAsked whether the calculator has been asked about exactly the inputs on the screen
 * @param where `residencyWords`
 */
export function sizeHeadline(models: readonly ComparedModel[], isAsked: boolean, where: string): string {
  if (models.length > 1 && !isAsked) return "Which of these models needs the fewest PTUs?";
  const chosen = models.filter(isChosen);
  return chosen.length > 1 ? headlineOfMany(chosen, where) : headlineOfOne(chosen[0]?.rows ?? [], isAsked, where);
}

/** A column that is still empty is no part of the answer. */
const isChosen = ({ rows }: ComparedModel) => rows.some((row) => row.isOffered || row.required.is !== "not-asked");

function headlineOfOne(rows: readonly SizeRow[], isAsked: boolean, where: string): string {
  const offered = rows.filter((row) => row.isOffered);
  if (rows.every((row) => row.required.is === "not-asked")) return OPENING;
  if (offered.length === 0) return unofferedSentence(rows, 1);
  if (!isAsked) return OPENING;
  if (offered.some((row) => row.required.is === "loading")) return ASKING;
  if (offered.every((row) => row.required.is === "not-permitted")) return NOT_PERMITTED;
  const staying = offered.filter((row) => row.stays === "yes");
  const sentences = [answerSentence(staying, where), unknownSentence(staying), doubtSentence(offered, where)];
  return sentences.filter((sentence) => sentence !== "").join(" ") || strayingSentence(rows, where);
}

/** None of the types found keeps the data where it must stay; another may yet be found. */
function strayingSentence(rows: readonly SizeRow[], where: string): string {
  if (areSought(rows, "loading")) return `Looking for types that keep the data ${where}…`;
  return areSought(rows, "unknown")
    ? `Whether a type of this model version keeps the data ${where} is not known: the catalogue could not be read whole.`
    : `No type of this model version keeps the data ${where}.`;
}

/** Types of which it is not known whether they keep the data where it must stay. */
function doubtSentence(rows: readonly SizeRow[], where: string): string {
  const names = rows.filter((row) => row.stays === "unknown").map((row) => row.type.name);
  if (names.length === 0) return "";
  return `Whether ${listed(names, "and")} ${names.length === 1 ? "keeps" : "keep"} the data ${where} is not known.`;
}

/** A size with its two bounds, where a share of the prompts is cached: "45–60 PTU". */
function sizeText(row: SizeRow, of: keyof Pick<Sizes, "required" | "deployable">): string {
  const upper = row[of];
  if (upper.is !== "value") return "a size not known";
  const lower: Figure<Ptu> | undefined = row.cached?.[of];
  if (lower === undefined) return writePtu(upper.value);
  if (lower.is !== "value") return `at most ${writePtu(upper.value)}`;
  return lower.value < upper.value ? `${writeNumber(lower.value)}–${writePtu(upper.value)}` : writePtu(upper.value);
}

function answerSentence(rows: readonly SizeRow[], where: string): string {
  const known = rows.filter((row) => row.required.is === "value");
  const [first] = known;
  if (first === undefined) return "";
  const asType = (of: "required" | "deployable") => known.map((row) => `${sizeText(row, of)} as ${row.type.name}`);
  const need = sizeText(first, "required");
  const needs = known.every((row) => sizeText(row, "required") === need) ? need : listed(asType("required"), "or");
  return `Needs ${needs}. Deployable${where === "" ? "" : ` ${where}`}: ${listed(asType("deployable"), "or")}.`;
}

/** Types whose size could not be had: unknown, which is not "not offered". */
function unknownSentence(rows: readonly SizeRow[]): string {
  const names = rows.filter((row) => row.required.is !== "value").map((row) => row.type.name);
  return names.length === 0 ? "" : `The size as ${listed(names, "and")} is not known.`;
}
