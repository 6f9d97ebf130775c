import { MINUTE_MS, type TimeWindow, type TimeZone } from "@/lib/time";
import { minuteFacts, type Traffic, usualOf, why429 } from "@/lib/traffic";
import { isProvisioned, writeCount } from "@/lib/units";
import type { DeploymentMetrics } from "./deployment-metrics";
import { type MinuteFigure, minuteFigures } from "./minute-figures";
import { minuteWords } from "./minute-words";
import { turnedAway, type TurnedAway } from "./turned-away";
import { type CauseWords, causeWords } from "./why-429-words";

/** What is asked about one deployment. */
export interface AskedMinute {
  metrics: DeploymentMetrics;
  window: TimeWindow;
  zone: TimeZone;
  /** As the link has it; null for the minute with the most 429s. */
  minuteMs: number | null;
  /** Null where the deployment's settings were not read. */
  skuName: string | null;
}

/** Why calls got a 429 in a minute, in words. */
export interface Explained {
  /** Those with the most 429s, to choose from. */
  minutes: readonly { atMs: number; says: string }[];
  /** Whether minutes can be told at all. */
  isMeasurable: boolean;
  /** What is to be known of this kind of deployment; null of a provisioned one. */
  kind: string | null;
  /** What is to be said of the whole range; null where some minutes had 429s. */
  range: string | null;
  /** The minute that is explained; null where none was chosen and none had a 429. */
  atMs: number | null;
  /** Of that minute, in a sentence or two. */
  says: string | null;
  figures: readonly MinuteFigure[];
  /** What the data supports comes first, what it contradicts last. */
  causes: readonly CauseWords[];
}

export function explainMinute(asked: AskedMinute): Explained {
  const { metrics, window, zone, minuteMs } = asked;
  const turned = turnedAway(metrics.traffic, metrics.saturation.minutes);
  const most = turned.is === "some" ? turned.most : [];
  const isMeasurable = turned.is !== "not-measurable";
  const atMs = isMeasurable ? (minuteMs ?? most[0]?.atMs ?? null) : null;
  const minutes = most.map(({ atMs, count }) => ({
    atMs,
    says: `${minuteWords(atMs, zone)}: ${writeCount(count, "call")}`,
  }));
  const kind = kindOf(asked.skuName, metrics.traffic) === "standard" ? STANDARD : null;
  const known = { minutes, isMeasurable, kind, range: rangeWords(turned), atMs, figures: [], causes: [] };
  if (atMs === null) return { ...known, says: null };
  return atMs >= window.startMs && atMs + MINUTE_MS <= window.endMs
    ? { ...known, ...explained(asked, atMs) }
    : { ...known, says: `The minute ${minuteWords(atMs, zone)} is outside the range that is shown.` };
}

function explained({ metrics, zone, skuName }: AskedMinute, atMs: number) {
  const { traffic, saturation } = metrics;
  const [facts, usual, kind] = [minuteFacts(traffic, atMs), usualOf(traffic), kindOf(skuName, traffic)];
  const context = { usual, percentiles: saturation.percentiles, isStandard: kind === "standard" };
  const figures = facts ? minuteFigures(facts, context) : [];
  const minute = minuteWords(atMs, zone);
  const why = why429(facts, usual, kind ?? "provisioned");
  if (why.is === "unknown" || why.is === "no-429" || why.facts.tooMany === null) {
    const says =
      why.is === "no-429"
        ? `No call got a 429 in the minute ${minute}.`
        : `Whether a call got a 429 in the minute ${minute} is unknown.`;
    return { says, figures };
  }
  const got = `${writeCount(why.facts.tooMany, "call")} got a 429 in the minute ${minute}.`;
  if (kind === null)
    return { says: `${got} Whether this deployment is provisioned is unknown, and so is why.`, figures };
  const causes = order.flatMap((is) => why.causes.filter(({ verdict }) => verdict.is === is).map(causeWords));
  return { says: `${got} ${supportedWords(causes)}`, figures, causes };
}

/** Source: quota, Microsoft Learn, read 2026-11-21. */
const STANDARD =
  "This is a Standard deployment: it throttles by its own limit of tokens and requests per minute, and has no utilization.";

const order: readonly CauseWords["is"][] = ["supported", "cannot-be-seen", "contradicted"];

/** A Standard deployment has no utilization: where the settings were not read, one that has it is provisioned. */
function kindOf(skuName: string | null, { maxima }: Traffic): "provisioned" | "standard" | null {
  if (skuName !== null) return isProvisioned(skuName) ? "provisioned" : "standard";
  return maxima?.values.some((value) => !Number.isNaN(value)) ? "provisioned" : null;
}

function supportedWords(causes: readonly CauseWords[]): string {
  const supported = causes.filter(({ is }) => is === "supported").map(({ name }) => name);
  return supported.length === 0
    ? "The data supports none of the documented causes that metrics can show."
    : `The data supports: ${supported.map((name) => name.charAt(0).toLowerCase() + name.slice(1)).join("; ")}.`;
}

function rangeWords(turned: TurnedAway): string | null {
  switch (turned.is) {
    case "some":
      return null;
    case "none":
      return turned.without === 0
        ? "No call got a 429 in this range."
        : `No call got a 429 in this range; of ${writeCount(turned.without, "minute")} there is no data.`;
    case "unknown":
      return "Whether a call got a 429 in this range is unknown.";
    case "not-measurable":
      return "Not measurable at this grain: choose a shorter range, or a grain of 1 minute.";
  }
}
