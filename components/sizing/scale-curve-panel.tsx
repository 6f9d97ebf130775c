import { ChartFigure, StepChart } from "@/components/charts";
import { prepareSteps } from "@/lib/charts";
import {
  type AskedLoad,
  contradictionSentence,
  curveLoads,
  incrementSentence,
  type ScaleCurve,
  scaleCurve,
} from "@/lib/derived";
import type { CallShape } from "@/lib/sources/calculator";
import { writeNumber, writeRpm } from "@/lib/units";
import { RunPanel } from "./run-panel";
import { type RunTarget, useRun } from "./use-run";

interface ScaleCurvePanelProps {
  target: RunTarget;
  runKey: string;
  shapes: readonly CallShape[];
}

/** The same shapes at a quarter to four times the load. */
export function ScaleCurvePanel({ target, runKey, shapes }: ScaleCurvePanelProps) {
  const { run, start, cancel } = useRun<ScaleCurve>(target, runKey);
  const { loads, beyond } = curveLoads(shapes);
  const draw = () =>
    start(loads.length, async (ask, show) => {
      const asked: AskedLoad[] = [];
      await Promise.all(
        loads.map(async (load) => {
          asked.push({ ...load, answer: await ask(load.shapes, writeRpm(load.totalRpm)) });
          show(scaleCurve(asked));
        }),
      );
    });
  return (
    <RunPanel
      title="Scale curve"
      says="What the same shapes need at 0.25 to 4 times the load, each row rounded up to whole requests."
      action="Draw the curve"
      callCount={loads.length}
      run={run}
      onStart={() => void draw()}
      onCancel={cancel}
    >
      {run.result && <Curve curve={run.result} />}
      {run.result && beyond.length > 0 && (
        <p className="text-xs text-muted">
          Not asked: {beyond.map((factor) => `${factor}×`).join(", ")}, where a row would have more requests than can be
          sent.
        </p>
      )}
    </RunPanel>
  );
}

function Curve({ curve }: { curve: ScaleCurve }) {
  const { points, contradiction, next } = curve;
  const now = points.find(({ factor }) => factor === 1);
  const model = prepareSteps({
    points: points.map(({ totalRpm, answer }) => ({
      x: totalRpm,
      values: [answer?.requiredPtu ?? null, answer?.deployablePtu ?? null],
    })),
    series: [{ name: "Required PTU" }, { name: "Deployable size" }],
    xUnit: "requests per minute",
    yUnit: "PTU",
    ...(now && { mark: { x: now.totalRpm, text: "this workload" } }),
    ...(next.is === "between" && {
      band: { from: next.from.totalRpm, to: next.to.totalRpm, text: "next increment begins" },
    }),
  });
  return (
    <>
      <p className="max-w-prose">{contradiction ? contradictionSentence(contradiction) : incrementSentence(next)}</p>
      <ChartFigure
        title="PTU over load"
        caption={model.reading}
        fileStem="scale-curve"
        table={{
          columns: ["Load", "Requests per minute", "Required PTU", "Deployable size", "Sent, row by row"],
          rows: points.map(({ factor, totalRpm, shapes, answer }) => [
            `${factor}×`,
            totalRpm,
            answer?.requiredPtu ?? "unknown",
            answer?.deployablePtu ?? "unknown",
            shapes.map(({ requestsPerMinute }) => writeNumber(requestsPerMinute)).join(" + "),
          ]),
        }}
      >
        <StepChart model={model} whyEmpty="None of the answers held a number." />
      </ChartFigure>
    </>
  );
}
