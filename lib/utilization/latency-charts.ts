import { plainName } from "@/lib/export";
import { latencySource, latencyTargetOf } from "@/lib/latency";
import { writeNumber } from "@/lib/units";
import type { Chart } from "./charts";
import type { DeploymentMetrics } from "./deployment-metrics";

/** How long the first token took, where Azure has that; else the whole answer. */
export function latencyChart({ timeToFirstToken }: Pick<DeploymentMetrics, "timeToFirstToken">): Chart {
  return timeToFirstToken === null ? toResponse : toFirstToken;
}

const toFirstToken: Chart = {
  id: "latency",
  title: "Time to first token",
  caption: "From the request to its first token: the average of the calls of each point.",
  unit: "ms",
  isOptional: true,
  lines: [{ name: "Average", look: "count", taken: "mean", of: ({ timeToFirstToken }) => timeToFirstToken }],
};

const toResponse: Chart = {
  id: "latency",
  title: "Time to response",
  caption:
    "From the request to its answer: the average of the calls of each point. Azure has no time to first token of this deployment.",
  unit: "ms",
  isOptional: true,
  lines: [{ name: "Average", look: "count", taken: "mean", of: ({ timeToResponse }) => timeToResponse }],
};

/** Measured speed, beside what Microsoft publishes for the model. @param model null where it is not known */
export function speedChart(model: string | null): Chart {
  const target = model === null ? null : latencyTargetOf(model);
  return {
    id: "speed",
    title: "Measured tokens per second",
    caption: `Generated tokens per second: the average of the calls of each point. ${targetSentence(model)}`,
    unit: "tokens/s",
    isOptional: true,
    source: latencySource,
    ...(target && {
      limit: {
        at: target.tokensPerSecond,
        text: `published target ${writeNumber(target.tokensPerSecond)}`,
        isTarget: true,
      },
    }),
    lines: [{ name: "Average", look: "count", taken: "mean", of: ({ tokensPerSecond }) => tokensPerSecond }],
  };
}

function targetSentence(model: string | null): string {
  if (model === null) return "Which model this is could not be read: no published latency target is shown.";
  const target = latencyTargetOf(model);
  if (target === null) return `For ${plainName(model)} no latency target is published.`;
  const { tokensPerSecond, basis } = target;
  return `The line is the published latency target of ${plainName(model)}: 99% of requests at more than ${writeNumber(tokensPerSecond)} tokens per second, calculated as ${basis} (${latencySource.name}, page of ${latencySource.date}). No size follows from it.`;
}
