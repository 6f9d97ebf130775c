import type { Reading } from "@/lib/offers";
import type { Figure } from "@/lib/units";
import type { OverviewFacts } from "./facts";

/** What a total lacks, each in words; none of them is ever 0. */
export interface Lacks {
  /** "2 resources could not be read". */
  words: readonly string[];
  /** Something is still on its way. */
  isOpen: boolean;
}

/** @param named "2 resources" */
export function unreadOf(readings: readonly Reading<unknown>[], named: (count: number) => string): Lacks {
  const refused = readings.filter((each) => each.is === "failed" && each.failure.kind === "forbidden").length;
  const failed = readings.filter((each) => each.is === "failed").length - refused;
  const inPart = readings.filter((each) => each.is === "read" && each.missing.length > 0).length;
  return {
    words: [
      ...(refused > 0 ? [`${named(refused)} may not be read`] : []),
      ...(failed > 0 ? [`${named(failed)} could not be read`] : []),
      ...(inPart > 0 ? [`${named(inPart)} could only be read in part`] : []),
    ],
    isOpen: readings.some(({ is }) => is === "open"),
  };
}

export const joined = (lacks: readonly Lacks[]): Lacks => ({
  words: lacks.flatMap(({ words }) => words),
  isOpen: lacks.some(({ isOpen }) => isOpen),
});

/** Where not all resources are known, neither are all deployments, nor the regions whose quota counts. */
export const unreadResources = ({ resources }: OverviewFacts): Lacks =>
  unreadOf(resources, (count) =>
    count === 1 ? "the resources of 1 subscription" : `the resources of ${count} subscriptions`,
  );

export const unreadDeployments = (facts: OverviewFacts): Lacks =>
  joined([
    unreadResources(facts),
    unreadOf(facts.lists, (count) =>
      count === 1 ? "the deployments of 1 resource" : `the deployments of ${count} resources`,
    ),
  ]);

/** Why figures have no value, counted by what they are: `named` says of how many. */
export function lacksOf(figures: readonly Figure<unknown>[], named: (count: number) => string): Lacks {
  const count = (is: Figure<unknown>["is"]) => figures.filter((figure) => figure.is === is).length;
  const [refused, unknown, unasked] = [count("not-permitted"), count("unknown"), count("not-asked")];
  return {
    words: [
      ...(refused > 0 ? [`${named(refused)} may not be read`] : []),
      ...(unknown > 0 ? [`${named(unknown)} is not known`] : []),
      ...(unasked > 0 ? [`${named(unasked)} was not asked for`] : []),
    ],
    isOpen: count("loading") > 0,
  };
}
