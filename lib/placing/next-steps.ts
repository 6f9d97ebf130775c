import { type Home, homeFacts, measured, type Place, placesOf } from "./best-options-places";
import { otherRegion, otherTypes } from "./next-steps-elsewhere";
import { nearestSize, requestQuota, smallerSize, tryLater } from "./next-steps-here";
import type { NextStep } from "./next-steps-kinds";
import type { RegionRow } from "@/lib/scan";
import { bestSplit } from "./split";

/** How many places no step can speak of, by reason. */
export interface Unread {
  /** On its way, or left out where the reading was stopped. */
  loading: number;
  unknown: number;
  notPermitted: number;
}

export interface NextSteps {
  /** The least change first. Empty where something can be deployed, and where nothing that is known leads on. */
  steps: readonly NextStep[];
  unread: Unread;
}

/**
 * What to do where no place can take the deployment: the ways that Azure's own documents name, each with figures that were read.
 * @param rows what is looked at
 * @param allRows every type and region that keeps the data where it must stay: no step leads out of them
 */
export function nextSteps(rows: readonly RegionRow[], allRows: readonly RegionRow[], home: Home): NextSteps {
  const places = placesOf(rows, home);
  const unread = unreadOf(places);
  if (places.some(({ site }) => site.verdict.is === "deployable")) return { steps: [], unread };
  const known = places.filter(isJudged).flatMap((place) => measured(place) ?? []);
  const split = bestSplit(known);
  const steps = [
    nearestSize(known),
    smallerSize(known),
    ...otherTypes(rows, allRows, home),
    otherRegion({ rows, allRows, home, anchor: homeFacts(home, rows) }),
    split === null ? null : ({ is: "split", target: "plan", ...split } as const),
    requestQuota(known),
    tryLater(known),
  ];
  return { steps: steps.filter((step) => step !== null), unread };
}

const judged = ["below-minimum", "above-maximum", "off-increment", "capacity-short", "quota-short", "both-short"];

/** Whether the deployment fails on numbers: not for want of an offer, an answer or time. */
const isJudged = ({ site }: Place) => judged.includes(site.verdict.is);

function unreadOf(places: readonly Place[]): Unread {
  const count = (is: Place["site"]["verdict"]["is"]) => places.filter(({ site }) => site.verdict.is === is).length;
  return { loading: count("loading"), unknown: count("unknown"), notPermitted: count("not-permitted") };
}
