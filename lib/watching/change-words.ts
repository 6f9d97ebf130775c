import { type TimeZone, writeInstant } from "@/lib/time";
import { deploymentType, ptu, writeCount, writeNumber, writePtu } from "@/lib/units";
import type { Change, Known } from "./changes";
import { HOLE_MS } from "./spans";

/** What Azure calls things, beside the change's own words; hostile text. */
export interface Names {
  /** The display name of a region. */
  region: (name: string) => string;
  /** The name of a subscription by its id in lower case; null where only one is looked at. */
  subscription: (id: string) => string | null;
}

/** A change in pieces: the foreign ones stand apart from each other where they are drawn. */
export interface ChangeWords {
  /** "Sweden Central", "gpt-4o 2024-08-06", "Global", a subscription: hostile text but for the type. */
  about: readonly string[];
  /** "40 → 120 PTU". */
  became: string;
  /** ", in 31 regions" and "at 14:05 UTC". */
  where: string;
  when: string;
}

/** @param now UTC epoch ms: what was not today names its day */
export function changeWords(change: Change, names: Names, zone: TimeZone, now: number): ChangeWords {
  const { regions, pool, model, skuName, from, to, subscription } = change;
  const [region = ""] = regions;
  const isPool = regions.length > 1;
  const type = deploymentType(skuName).name.replace(/ Provisioned$/, "");
  const zoneName = isPool && pool?.startsWith("DataZone ") ? ` ${pool.slice("DataZone ".length)}` : "";
  const about = [isPool ? null : names.region(region), `${model.name} ${model.version}`, `${type}${zoneName}`];
  return {
    about: [...about, names.subscription(subscription)].filter((each) => each !== null),
    became: becameWords(from, to),
    where: isPool ? `, in ${writeCount(regions.length, "region")}` : "",
    when: whenWords(change, zone, now),
  };
}

/** The change as one sentence: "Sweden Central · gpt-4o 2024-08-06 · Global: 40 → 120 PTU at 14:05 UTC". */
export const changeSentence = ({ about, became, where, when }: ChangeWords) =>
  `${about.join(" · ")}: ${became}${where}${where === "" ? "" : ","} ${when}`;

function becameWords(from: Known, to: Known): string {
  if (typeof from === "number" && typeof to === "number") return `${writeNumber(from)} → ${writePtu(ptu(to))}`;
  return `${knownWords(from)} → ${knownWords(to)}`;
}

const knownWords = (known: Known) => (known === "not offered" ? known : writePtu(ptu(known)));

/** Where nobody looked for long, it says since when. */
function whenWords({ at, since }: Change, zone: TimeZone, now: number): string {
  if (at - since <= HOLE_MS) return `${onDay(at, now, zone)}at ${timeOf(at, zone)} ${zoneOf(at, zone)}`;
  return `between ${dayAndTime(since, now, zone)} and ${dayAndTime(at, now, zone)} ${zoneOf(at, zone)}`;
}

const onDay = (at: number, now: number, zone: TimeZone) =>
  dayOf(at, zone) === dayOf(now, zone) ? "" : `on ${dayOf(at, zone)} `;
const dayAndTime = (at: number, now: number, zone: TimeZone) =>
  dayOf(at, zone) === dayOf(now, zone) ? timeOf(at, zone) : `${dayOf(at, zone)} ${timeOf(at, zone)}`;

// The three parts of lib/time's "2026-11-21 14:02:05 UTC".
const dayOf = (at: number, zone: TimeZone) => writeInstant(at, zone).slice(0, 10);
const timeOf = (at: number, zone: TimeZone) => writeInstant(at, zone).slice(11, 16);
const zoneOf = (at: number, zone: TimeZone) => writeInstant(at, zone).slice(20);

/** "13:05 UTC", with its day where that is not today. */
export const writeMoment = (at: number, zone: TimeZone, now: number) =>
  `${dayAndTime(at, now, zone)} ${zoneOf(at, zone)}`;
