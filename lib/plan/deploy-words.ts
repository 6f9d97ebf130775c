import { plainName } from "@/lib/export";
import type { CheckState, DeployStep } from "@/lib/deploying";
import type { Account } from "@/lib/sources/accounts";
import { deploymentType, writePtu } from "@/lib/units";

/** What a line of the pre-flight list is called; the mark beside it never stands alone. */
export function checkWords(state: CheckState): { mark: string; name: string; why: string } {
  switch (state.is) {
    case "ok":
      return { mark: "●", name: "Yes", why: "" };
    case "fails":
      return { mark: "▼", name: "No", why: state.why };
    case "may-fail":
      return { mark: "◐", name: "Perhaps not", why: state.why };
    case "unknown":
      return { mark: "?", name: "Unknown", why: `${state.why.charAt(0).toUpperCase()}${state.why.slice(1)}.` };
    case "not-permitted":
      return { mark: "–", name: "Not permitted", why: `Ask for ${state.role}.` };
    case "loading":
      return { mark: "…", name: "Being read", why: "" };
  }
}

/** What leads on, as a button or a link says it. @param regionOf what the region of a resource is called, where it is another one */
export function stepWords(step: DeployStep, regionOf: (account: Account) => string | null): string {
  switch (step.is) {
    case "other-size":
      return `Take ${writePtu(step.size)}`;
    case "other-type":
      return `Take ${writePtu(step.size)} as ${deploymentType(step.skuName).name}`;
    case "other-name":
      return `Call it ${plainName(step.name)}`;
    case "other-resource":
      return [`Use ${plainName(step.account.name)}`, regionOf(step.account)]
        .filter((part) => part !== null)
        .join(" in ");
    case "ask-quota":
      return `Ask for ${writePtu(step.shortBy)} more quota`;
    case "look-elsewhere":
      return "Look for another region";
  }
}
