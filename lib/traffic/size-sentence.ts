import { type Ptu, writeNumber, writePtu } from "@/lib/units";
import type { GivenBack } from "./given-back";

/** What the calculator said of a load: its deployable size, or why there is none. */
export type Needed =
  { is: "answered"; ptu: Ptu } | { is: "nothing-served" } | { is: "same-as-served" } | { is: "unknown" };

/** "Deployed 100 PTU; served load needs 95, demand up to 130." */
export function sizeSentence(deployed: Ptu, served: Needed, demand: Needed, back: GivenBack): string {
  return `Deployed ${writePtu(deployed)}; ${servedWords(served)}${demandWords(demand)}${backWords(back)}.`;
}

function servedWords(served: Needed): string {
  switch (served.is) {
    case "answered":
      return `served load needs ${writeNumber(served.ptu)}`;
    case "nothing-served":
      return "no call was served";
    case "same-as-served":
    case "unknown":
      return "what the served load needs is not known";
  }
}

function demandWords(demand: Needed): string {
  switch (demand.is) {
    case "answered":
      return `, demand up to ${writeNumber(demand.ptu)}`;
    case "unknown":
      return ", what the demand needs is not known";
    case "nothing-served":
    case "same-as-served":
      return "";
  }
}

const backWords = (back: GivenBack) => (back.is === "could" ? `; ${writeNumber(back.ptu)} could be given back` : "");
