import { writeCount, writeNumber, writePtu } from "@/lib/units";
import type { Placement } from "./placement";
import type { QuotaRequest } from "./requests";
import type { Failing } from "./what-fails";

/** A sentence in parts: what somebody else wrote is to be drawn isolated. */
export type Words = readonly (string | { foreign: string })[];

/** What a workload is called: its own name, else its number. */
export const workloadName = (names: readonly string[], at: number): string =>
  names[at]?.trim() || `Workload ${writeNumber(at + 1)}`;

/** Whether all fit at once, in one sentence. */
export function placementHeadline(placement: Placement): string {
  const { length: count } = placement.looked;
  const isOne = count === 1;
  switch (placement.is) {
    case "placed": {
      const { subscriptionCount, regionCount, roomPtu } = placement.assignment;
      const where = `${writeCount(subscriptionCount, "subscription")} and ${writeCount(regionCount, "region")}`;
      const fits = isOne ? "The workload fits" : `The ${count} workloads fit at once`;
      return `${fits}, in ${where}; the fullest pool then has ${writePtu(roomPtu)} left.`;
    }
    case "none": {
      const proof =
        placement.unknownCount === 0
          ? "every way was tried"
          : `every way among the known places was tried, and ${writeCount(placement.unknownCount, "place")} could not be read`;
      return `${isOne ? "The workload fits nowhere" : `The ${count} workloads do not fit at once`}: ${proof}.`;
    }
    case "stopped":
      return `Nothing is proven: the search was stopped after ${writeNumber(placement.tries)} tries.`;
  }
}

/** By which rule a way was chosen, and how sure that is. */
export const ruleWords = (isBest: boolean): string =>
  isBest
    ? "Chosen of all ways: the fewest subscriptions, then the fewest regions, then the most room in the fullest pool."
    : "That all fit is certain. Whether fewer subscriptions or regions would do is not: that search was stopped.";

const reasons: Record<Failing["by"], string> = {
  "not-offered": "the model version is offered nowhere that was looked at",
  retired: "the model version is retired wherever it is listed",
  type: "the model version is not offered as one of the allowed types",
  residency: "no place keeps the data where it must stay",
  geography: "no place lies in the chosen geographies",
  loading: "not all places are read yet",
  unknown: "what is left could not be read",
  "not-permitted": "what is left may not be read with your sign-in",
  size: "no place that is left takes the size: it is below the minimum, above the maximum or between two steps",
  quota: "quota is short",
  capacity: "capacity is short, and no quota would change that",
  either: "quota and capacity are short, and more of one would do",
  both: "quota and capacity are short, and more of one alone would not do",
};

/** Which constraint fails, for which workloads. @param names what people call them; hostile text */
export function failingWords({ workloads, by }: Failing, names: readonly string[]): Words {
  const named = workloads.flatMap((at, index): Words => {
    const between = index === 0 ? [] : [index === workloads.length - 1 ? " and " : ", "];
    return [...between, { foreign: workloadName(names, at) }];
  });
  return workloads.length === 1
    ? [...named, ` fits nowhere, whoever else there is: ${reasons[by]}.`]
    : [...named, ` do not fit together, though without one of them they would: ${reasons[by]}.`];
}

/** One request for quota that mends it. */
export function requestWords({ addedPtu, asked, isCapacityKnown, isSmallest }: QuotaRequest): string {
  const pools = asked.length === 1 ? "in one pool" : `in ${writeCount(asked.length, "pool")} together`;
  const least = isSmallest ? "No smaller request would do." : "A smaller one may do: that search was stopped.";
  const capacity = isCapacityKnown
    ? "The capacity that Azure tells is enough for it."
    : "It counts on capacity beyond your quota: Azure tells that only once the quota is there.";
  return `${writePtu(addedPtu)} more, ${pools}. ${least} ${capacity}`;
}
