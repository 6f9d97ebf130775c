import { type Ptu, writeNumber, writePtu } from "@/lib/units";
import type { GivenBack } from "./given-back";

/** What the calculator said of a load: its deployable size, or why there is none. */
export type Needed =
  | {
      is: "answered";
      /** As if no prompt token were cached. */
      ptu: Ptu;
      /** With the cached share taken off the prompts; the same where nothing is cached, null where it is not known. */
      lowest: Ptu | null;
    }
  /** In none of the minutes that a size was to be taken from; elsewhere in the window there may have been calls. */
  | { is: "nothing-served"; inAllOfWindow: boolean }
  | { is: "same-as-served" }
  | { is: "unknown" };

/**
 * "Deployed 100 PTU; served load needs 95, demand up to 130."
 * @param deployed null where it is not known
 */
export function sizeSentence(deployed: Ptu | null, served: Needed, demand: Needed, back: GivenBack): string {
  const opening = deployed === null ? "Deployed PTUs not known" : `Deployed ${writePtu(deployed)}`;
  if (served.is === "unknown" && demand.is === "unknown") return `${opening}; what the load needs is not known.`;
  return `${opening}; ${servedWords(served)}${demandWords(demand)}${backWords(back)}.`;
}

/** Between its bounds, as Size writes it: "285–365". */
function boundsText({ ptu, lowest }: Extract<Needed, { is: "answered" }>): string {
  if (lowest === null) return `at most ${writeNumber(ptu)}`;
  return lowest < ptu ? `${writeNumber(lowest)}–${writeNumber(ptu)}` : writeNumber(ptu);
}

function servedWords(served: Needed): string {
  switch (served.is) {
    case "answered":
      return `served load needs ${boundsText(served)}`;
    case "nothing-served":
      return served.inAllOfWindow ? "no call was served" : "no call was served in the chosen minutes";
    case "same-as-served":
    case "unknown":
      return "what the served load needs is not known";
  }
}

function demandWords(demand: Needed): string {
  switch (demand.is) {
    case "answered":
      // "Up to at most" would say it twice.
      return `, demand up to ${demand.lowest === null ? writeNumber(demand.ptu) : boundsText(demand)}`;
    case "unknown":
      return ", what the demand needs is not known";
    case "nothing-served":
    case "same-as-served":
      return "";
  }
}

const backWords = (back: GivenBack) => (back.is === "could" ? `; ${writeNumber(back.ptu)} could be given back` : "");
