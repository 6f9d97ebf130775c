import { writeCount, writeNumber, writePtu } from "@/lib/units";
import { bestOptions } from "./best-options";
import { asTypes, nameOf, openParts, type RegionsAnswer } from "./headline-parts";
import { type Tally, tallyOf } from "./headline-tally";
import { unableSentence } from "./headline-unable";
import { writeKm } from "./step-words";

/** The answer in one sentence, as a person would tell it to a colleague. What is not known is said. */
export function regionsHeadline(answer: RegionsAnswer): string {
  const { rows, model, where } = answer;
  if (model === "") return "Where can your model be deployed right now?";
  const tally = tallyOf(rows);
  if (tally.of("deployable") > 0) return ableSentence(answer, tally) + nearestSentence(answer);
  const waiting = waitingFor(answer);
  if (waiting !== "") return `Reading ${waiting}…`;
  if (rows.length > 0) return unableSentence(answer, tally);
  return where === ""
    ? "No region is left to look at."
    : `None of the regions and types that are looked at keeps the data ${where}.`;
}

const waitingFor = ({ reading: { catalog, capacity, quota } }: RegionsAnswer) =>
  capacity ? "capacity" : quota ? "quota" : catalog ? "the catalogue" : "";

function ableSentence(answer: RegionsAnswer, tally: Tally): string {
  const size = answer.neededPtu === null ? "The smallest size of" : `${writePtu(answer.neededPtu)} of`;
  const waiting = waitingFor(answer);
  const open = waiting === "" ? openParts(answer, tally) : [`still reading ${waiting}`];
  const [only] = answer.rows;
  const places =
    answer.rows.length === 1 && only !== undefined
      ? `in ${only.displayName}`
      : `in ${open.length > 0 ? "at least " : ""}${shareOf(tally)}${answer.where === "" ? "" : ` ${answer.where}`}`;
  const rest = open.length > 0 ? `; ${open.join(", ")}` : "";
  return `${size} ${nameOf(answer)} can be deployed ${asTypes(answer)} ${places}${rest}.`;
}

function shareOf(tally: Tally): string {
  const able = tally.of("deployable");
  return able === tally.total
    ? `all ${writeCount(able, "region")}`
    : `${writeNumber(able)} of ${writeCount(tally.total, "region")}`;
}

/** Where a person counts from a home region, how far it is; only once all is read. */
function nearestSentence(answer: RegionsAnswer): string {
  const [nearest] = bestOptions(answer.rows, answer.home);
  if (waitingFor(answer) !== "" || answer.rows.length < 2 || nearest === undefined) return "";
  if (nearest.kmFromHome === null) return "";
  const { name, displayName } = nearest.places[0].region;
  return name === answer.home.home
    ? ` ${displayName}, your home region, can take it.`
    : ` Nearest to your home region: ${displayName}, ${writeKm(nearest.kmFromHome)}.`;
}
