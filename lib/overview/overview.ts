import { ptu, writeCount, writePtu } from "@/lib/units";
import { type OverviewFacts, type OverviewNames, provisionedOf } from "./facts";
import { idleGroup, idleOf, retiringGroup } from "./found-groups";
import type { OverviewGroup } from "./group";
import { deployedFigure, isInUse, isOfPtu, quotaFigure } from "./held-figures";
import { hotGroup } from "./hot-group";
import type { KeyFigure } from "./key-figure";
import { moneyFigure } from "./money";
import { peakFigure } from "./peak-figure";
import { poolsGroup } from "./pools-group";
import { unreadDeployments } from "./unread";
import { watchedGroup } from "./watched-group";

/** What the overview says. */
export interface Overview {
  headline: string;
  /** Deployed, quota used, peak of the day, money per month. */
  figures: readonly KeyFigure[];
  groups: readonly OverviewGroup[];
  /** What all of them lack: resources and their deployments that could not be read. */
  unknown: readonly string[];
  /** Whether there is no provisioned deployment, as far as that is known for certain. */
  isEmpty: boolean;
}

/** What needs a person today, and the four numbers above it. */
export function overviewOf(facts: OverviewFacts, names: OverviewNames): Overview {
  const figures = [deployedFigure(facts), quotaFigure(facts), peakFigure(facts, names), moneyFigure(facts, names)];
  const groups = [hotGroup, poolsGroup, retiringGroup, idleGroup, watchedGroup].map((group) => group(facts, names));
  const { words: unknown } = unreadDeployments(facts);
  const isWhole = unknown.length === 0 && groups.every((group) => group.unknown.length === 0);
  const isEmpty = provisionedOf(facts.placed).length === 0 && isWhole && !facts.isReading;
  return { headline: headlineOf(facts, groups, { isEmpty, isWhole }), figures, groups, unknown, isEmpty };
}

/** The answer in one sentence; what is not known is never left out of it. */
function headlineOf(
  facts: OverviewFacts,
  groups: readonly OverviewGroup[],
  { isEmpty, isWhole }: { isEmpty: boolean; isWhole: boolean },
): string {
  const said = groups.flatMap((group) => (group.lines.length === 0 ? [] : [wordsOf(group, facts)]));
  const list = said.join("; ");
  if (facts.isReading) return said.length === 0 ? "Reading what there is…" : `So far: ${list}.`;
  const lack = isWhole ? "" : " Not all could be read.";
  if (said.length > 0) return `${list.charAt(0).toUpperCase()}${list.slice(1)}.${lack}`;
  if (facts.resources.every(({ is }) => is === "failed")) return "Nothing could be read of what is deployed.";
  if (isEmpty) return "Nothing is deployed as provisioned throughput yet.";
  return isWhole
    ? "Nothing needs a person today."
    : "Nothing was found that needs a person today; not all could be read.";
}

function wordsOf({ id, lines: { length } }: OverviewGroup, facts: OverviewFacts): string {
  switch (id) {
    case "hot":
      return `${writeCount(length, "deployment")} touched 100% in the last 24 hours`;
    case "pools": {
      const inUse = facts.pools.filter((pool) => isOfPtu(pool) && isInUse(pool)).length;
      return `${length} of ${writeCount(inUse, "pool")} in use ${length === 1 ? "is" : "are"} nearly used up`;
    }
    case "retiring":
      return `${writeCount(length, "deployment runs", "deployments run")} a retiring model`;
    case "idle":
      return idleWords(facts);
    case "watched":
      return `${writeCount(length, "watched target")} became deployable`;
  }
}

function idleWords(facts: OverviewFacts): string {
  const sizes = idleOf(facts).map(({ finding }) => finding.deployment.size);
  const known = sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0);
  const least = sizes.includes(null) ? "at least " : "";
  return known === 0
    ? `${writeCount(sizes.length, "deployment lies", "deployments lie")} idle`
    : `${least}${writePtu(ptu(known))} lie idle`;
}
