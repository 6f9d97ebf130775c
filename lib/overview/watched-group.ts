import { plainName } from "@/lib/export";
import { writeInstant } from "@/lib/time";
import { deploymentType, ptu, regionName, writeCount, writePtu } from "@/lib/units";
import type { BecameDeployable } from "@/lib/watching";
import type { OverviewFacts, OverviewNames } from "./facts";
import type { OverviewGroup } from "./group";

/** So many model versions are named. */
const NAMED = 3;

/** What this browser watched, and can be created now. A watch lives in the browser: elsewhere nobody looks. */
export function watchedGroup(
  { watch: { looks, became, problem } }: OverviewFacts,
  names: OverviewNames,
): OverviewGroup {
  return {
    ...{
      id: "watched",
      title: "Watched, now deployable",
      unknown: problem === null ? [] : [`what this browser watched: ${problem}`],
    },
    lines: became.map((watched) => ({
      key: JSON.stringify([watched.subscription, watched.model, watched.skuName]),
      says: wordsOf(watched, names),
      about: plainName(`${watched.model.name} ${watched.model.version}`),
      place: { is: "regions", watched },
    })),
    none: looks === null ? null : looks === "nothing" ? NOTHING : sinceWords(looks, names),
  };
}

const NOTHING = "Nothing is watched in this browser. “Watch” on Regions looks again by itself while its tab is open.";

function sinceWords(
  { models, lastMs }: { models: readonly string[]; lastMs: number },
  { zone }: OverviewNames,
): string {
  const named = models.slice(0, NAMED).map(plainName).join(", ");
  const more = models.length > NAMED ? ` and ${writeCount(models.length - NAMED, "more model version")}` : "";
  return `Of ${named}${more} nothing became deployable in the last 24 hours; this browser last looked ${writeInstant(lastMs, zone)}.`;
}

function wordsOf(watched: BecameDeployable, names: OverviewNames): string {
  const { model, skuName, regions, soughtPtu, availablePtu, sinceMs, seenMs, subscription } = watched;
  const [region = ""] = regions;
  const more = regions.length > 1 ? ` and ${writeCount(regions.length - 1, "more region")}` : "";
  const owner = names.subscription(subscription);
  const size = soughtPtu === null ? "The smallest size" : writePtu(ptu(soughtPtu));
  return (
    `${size} of ${plainName(`${model.name} ${model.version}`)} became deployable as ${plainName(deploymentType(skuName).name)} in ` +
    `${plainName(names.region(regionName(region)))}${more}${owner === null ? "" : ` with ${plainName(owner)}`}, seen ` +
    `${writeInstant(sinceMs, names.zone)}. Up to ${writePtu(ptu(availablePtu))} when last looked at, ` +
    `${writeInstant(seenMs, names.zone)}; capacity is promised to nobody.`
  );
}
