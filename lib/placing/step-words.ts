import { type DeploymentType, type Ptu, writeCount, writeNumber, writePtu } from "@/lib/units";
import type { Place } from "./best-options-places";
import type { PoolNote } from "./best-options-pools";
import type { Unread } from "./next-steps";
import type { NextStep } from "./next-steps-kinds";

/** A sentence in parts: what somebody else wrote (a region's or a subscription's name) is to be drawn isolated. */
export type Words = readonly (string | { foreign: string })[];

export const plainWords = (words: Words) =>
  words.map((part) => (typeof part === "string" ? part : part.foreign)).join("");

/** What a subscription is called; null where there is only one to speak of. */
export type SubscriptionName = (id: string) => string | null;

/** Azure's names of the quotas; quotas-limits, Microsoft Learn; read 2026-11-21. */
const quotaNames: Record<DeploymentType["scope"], string | null> = {
  global: "Global Provisioned Managed Throughput Unit",
  zone: "Data Zone Provisioned Managed Throughput Unit",
  region: "Provisioned Managed Throughput Unit",
  unknown: null,
};

const quotaName = (type: DeploymentType): Words => {
  const name = quotaNames[type.scope];
  return name === null ? ["the quota of ", { foreign: type.name }] : [`“${name}”`];
};

function inPlace({ region, site }: Place, nameOf: SubscriptionName): Words {
  const subscription = nameOf(site.subscription);
  const where = ["in ", { foreign: region.displayName }];
  return subscription === null ? where : [...where, " with ", { foreign: subscription }];
}

const asType = ({ type }: Place): Words => ["as ", { foreign: type.name }];

/** A step in one or two sentences, and what its link is called. */
export function stepWords(step: NextStep, nameOf: SubscriptionName): { says: Words; action: string } {
  switch (step.is) {
    case "nearest-size":
      return {
        says: [
          `${writePtu(step.size)} is the ${step.isSmallest ? "smallest" : "next larger"} size `,
          ...[...asType(step.place), " ", ...inPlace(step.place, nameOf), ", and fits there now."],
        ],
        action: `Ask for ${writePtu(step.size)}`,
      };
    case "smaller-size":
      return {
        says: [
          `A smaller size: ${writePtu(step.size)} fits now `,
          ...[...asType(step.place), " ", ...inPlace(step.place, nameOf), "."],
        ],
        action: `Ask for ${writePtu(step.size)}`,
      };
    case "other-type": {
      const [place] = step.option.places;
      return {
        says: [
          "Another type: ",
          ...[{ foreign: place.type.name }, " can be deployed now ", ...inPlace(place, nameOf)],
          `${andMore(step.regionCount)}, with ${writePtu(step.option.room)} of room.`,
        ],
        action: `Look at ${place.type.name}`,
      };
    }
    case "other-region": {
      const [place] = step.option.places;
      const near = step.within.is === "geography" ? "geography" : "geography group";
      return {
        says: [
          `Another region of the same ${near} (`,
          ...[{ foreign: step.within.name }, "): it can be deployed now ", ...asType(place), " "],
          ...[...inPlace(place, nameOf), `${andMore(step.regionCount)}, with ${writePtu(step.option.room)} of room.`],
        ],
        action: "Look there",
      };
    }
    case "split":
      return splitWords(step, nameOf);
    case "request-quota":
      return {
        says: [
          `Request quota: at least ${writePtu(step.shortBy)} more of `,
          ...[...quotaName(step.place.type), " ", ...inPlace(step.place, nameOf)],
          step.isCapacityShort
            ? ". Capacity is short there too, so quota alone would not do. The request might take several days."
            : "; capacity beyond your quota is not known. The request might take several days.",
        ],
        action: "See the quota",
      };
    case "try-later": {
      const [place] = step.places;
      const others = step.places.length - 1;
      return {
        says: [
          "Try again later: quota is enough ",
          ...[...inPlace(place, nameOf), " ", ...asType(place)],
          ` and capacity is short (${mostNow(step.atMost)})`,
          others === 0 ? "" : `, as in ${writeCount(others, "other place")}`,
          ". Capacity changes through the day.",
        ],
        action: "Watch capacity",
      };
    }
  }
}

function splitWords(step: Extract<NextStep, { is: "split" }>, nameOf: SubscriptionName) {
  const [first, second] = step.parts;
  const apart = step.kmApart === null ? "" : `, ${writeKm(step.kmApart)} apart`;
  const excess = step.excessPtu === 0 ? "" : ` Together ${writePtu(step.excessPtu)} more than is needed.`;
  const doubt = step.mayBeOnePool
    ? " The two may draw from one shared pool of capacity; then both may not fit."
    : " Each is a deployment of its own: calls have to be spread over the two.";
  const says: Words = [
    `Split over two regions: ${writePtu(first.size)} `,
    ...[...inPlace(first.place, nameOf), ` and ${writePtu(second.size)} `, ...inPlace(second.place, nameOf)],
    ...[", ", ...asType(first.place), `${apart}.`, excess, doubt],
  ];
  return { says, action: "Plan the first" };
}

const andMore = (regionCount: number) =>
  regionCount < 2 ? "" : ` and in ${writeCount(regionCount - 1, "more region", "more regions")}`;

const mostNow = (atMost: Ptu | null) => (atMost === null ? "none now" : `at most ${writePtu(atMost)} now`);

/** Great-circle kilometres, whole: coordinates of a region are not those of a building. */
export const writeKm = (km: number) => `${writeNumber(km)} km`;

/** What is known of an option's pool of capacity; null where there is nothing to say. */
export function poolWords(note: PoolNote): string | null {
  switch (note.is) {
    case "own":
      return null;
    case "counted-once":
      return "one pool, counted once";
    case "shared":
      return `one shared pool of capacity in ${writeCount(note.regionCount, "region")}`;
    case "may-be-shared":
      return `may be one shared pool: the same number in ${writeCount(note.regionCount, "region")}`;
  }
}

/** What no step can speak of; empty where everything was read. */
export function unreadSentence({ loading, unknown, notPermitted }: Unread): string {
  const parts = [
    [unknown, "could not be read"],
    [notPermitted, "may not be read with your sign-in"],
    [loading, "not read yet"],
  ] as const;
  const said = parts.filter(([count]) => count > 0).map(([count, why]) => `${writeCount(count, "place")} ${why}`);
  return said.length === 0 ? "" : `Not counted: ${said.join(", ")}.`;
}
