import { writeIso } from "@/lib/time";
import { writeCount, writeNumber } from "@/lib/units";
import type { KeptPlan } from "./kept-plan";
import { parseFile, parsePlan } from "./wire";

const SCHEMA = "headroom-plans";
/** Everything that a browser kept for somebody who signed out, plans among it (lib/storage). */
const SCHEMA_OF_ALL = "headroom-kept";
/** Raise it where a file of today could no longer be read as it is. */
const VERSION = 1;

/** A month of a watch, which stands beside the plans in a file of everything, takes megabytes. */
const MOST_FILE_BYTES = 20_000_000;
const MOST_PLANS = 500;

/** Plans as a file: what it is, in which version, and the plans as they are kept. */
export const planFile = (plans: readonly KeptPlan[], nowMs: number): string =>
  JSON.stringify({ schema: SCHEMA, version: VERSION, exportedAt: writeIso(nowMs), plans }, null, 2);

export type ReadFile =
  | { is: "read"; plans: readonly KeptPlan[]; unreadableCount: number }
  /** In one sentence. */
  | { is: "refused"; why: string };

const refused = (why: string): ReadFile => ({ is: "refused", why });

/** A file that anybody may have written; one that is too large is not even read. The promise is never rejected. */
export async function readPlanFile(blob: Blob): Promise<ReadFile> {
  if (blob.size > MOST_FILE_BYTES) return refused(TOO_LARGE);
  const text = await blob.text().catch(() => null);
  return text === null ? refused("The browser could not read the file.") : readText(text);
}

function readText(text: string): ReadFile {
  const file = parseFile(parseJson(text));
  if (file === null || (file.schema !== SCHEMA && file.schema !== SCHEMA_OF_ALL))
    return refused("This is no file of kept plans: those are JSON with the schema “headroom-plans”.");
  if (file.version !== VERSION)
    return refused(
      file.version > VERSION
        ? `The file has version ${file.version}, from a newer Headroom; this one reads version ${VERSION}.`
        : `The file has version ${file.version}, which nobody has written; this Headroom reads version ${VERSION}.`,
    );
  if (file.plans.length > MOST_PLANS)
    return refused(`The file holds ${writeNumber(file.plans.length)} plans; at most ${MOST_PLANS} are read at once.`);
  const plans = file.plans.map(parsePlan).filter((plan) => plan !== null);
  if (plans.length === 0)
    return refused(
      file.plans.length === 0
        ? "The file holds no plan."
        : "None of the file’s plans is written as Headroom writes them.",
    );
  return { is: "read", plans, unreadableCount: file.plans.length - plans.length };
}

const TOO_LARGE = `The file is larger than ${MOST_FILE_BYTES / 1_000_000} MB, which no file of kept plans is.`;

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** What became of a file, in sentences. @param addedCount those that were not there yet */
export function importWords(file: ReadFile, addedCount: number): string {
  if (file.is === "refused") return `Nothing was imported. ${file.why}`;
  const there = file.plans.length - addedCount;
  const added = addedCount === 0 ? "Nothing new was imported" : `${writeCount(addedCount, "plan")} imported`;
  return [
    `${added}.`,
    there > 0 && `${writeCount(there, "plan")} ${there === 1 ? "was" : "were"} here already.`,
    file.unreadableCount > 0 &&
      `${writeCount(file.unreadableCount, "plan")} could not be read and ${file.unreadableCount === 1 ? "was" : "were"} left out.`,
  ]
    .filter(Boolean)
    .join(" ");
}
