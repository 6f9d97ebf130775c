import { type DeploymentMetrics, deploymentMetrics, type SpillFacts } from "./deployment-metrics";
import type { SeriesOf } from "./deployment-series";

/** All that the metrics of a deployment follow from; answers by identity, for they do not change. */
const causes = ({ family, grainMs, window, readings }: SeriesOf, spill: SpillFacts | null): readonly unknown[] => [
  ...[family, grainMs, window.startMs, window.endMs],
  ...(spill === null ? [null] : [spill.spilloverTo, spill.sources, ...spill.targets]),
  ...readings.flatMap(({ metrics, reading }) => [metrics.join(), reading.is === "read" ? reading.data : reading.is]),
];

const isSame = (a: readonly unknown[], b: readonly unknown[]) =>
  a.length === b.length && a.every((each, at) => each === b[at]);

/**
 * `deploymentMetrics` that remembers its last answer for each deployment: a piece that comes in for one resource is no reason to put
 * the months of all others together again.
 */
export function rememberedMetrics(): typeof deploymentMetrics {
  const known = new Map<string, { from: readonly unknown[]; metrics: DeploymentMetrics }>();
  return (of, spill) => {
    const key = `${of.resource}/${of.deployment}`;
    const from = causes(of, spill);
    const last = known.get(key);
    if (last && isSame(last.from, from)) return last.metrics;
    const metrics = deploymentMetrics(of, spill);
    known.set(key, { from, metrics });
    return metrics;
  };
}
