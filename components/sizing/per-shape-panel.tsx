import { type PerShape, perShape, perShapeQuestions, perShapeSentence } from "@/lib/derived";
import type { CalculatedSize, CallShape } from "@/lib/sources/calculator";
import { type Ptu, writeCount, writeNumber } from "@/lib/units";
import { RunPanel } from "./run-panel";
import { type RunTarget, useRun } from "./use-run";

interface PerShapePanelProps {
  target: RunTarget;
  runKey: string;
  shapes: readonly CallShape[];
  names: readonly string[];
  /** Required PTU of all rows together; null while it is not known. */
  whole: Ptu | null;
}

/** What each row alone needs. */
export function PerShapePanel({ target, runKey, shapes, names, whole }: PerShapePanelProps) {
  const { run, start, cancel } = useRun<PerShape>(target, `${runKey} ${whole}`);
  const { asked, leftOut } = perShapeQuestions(shapes);
  const ask = () =>
    start(asked.length, async (askOne, show) => {
      const answers = new Map<string, CalculatedSize | null>();
      await Promise.all(
        asked.map(async (shape) => {
          answers.set(keyOf(shape), await askOne([shape], shapeText(shape)));
          show(perShape(shapes, (each) => answers.get(keyOf(each)) ?? null, whole));
        }),
      );
    });
  return (
    <RunPanel
      title="Per shape"
      says="What each row would need by itself. Rows that are alike are asked once."
      action="Ask for each row"
      callCount={asked.length}
      run={run}
      onStart={() => void ask()}
      onCancel={cancel}
    >
      {leftOut.length > 0 && (
        <p className="text-xs text-muted">
          {writeCount(leftOut.length, "row")} left out: one click asks for at most {asked.length}.
        </p>
      )}
      {run.result && <PerShapeTable result={run.result} names={names} />}
    </RunPanel>
  );
}

const keyOf = (shape: CallShape) => JSON.stringify(shape);
const shapeText = ({ requestsPerMinute, promptTokens, generatedTokens }: CallShape) =>
  `${writeNumber(requestsPerMinute)} × ${writeNumber(promptTokens)} in, ${writeNumber(generatedTokens)} out`;

const figure = "py-1 pl-4 text-right";
const orUnknown = (value: Ptu | null) => (value === null ? "unknown" : writeNumber(value));

const PerShapeTable = ({ result, names }: { result: PerShape; names: readonly string[] }) => (
  <>
    <p className="max-w-prose">{perShapeSentence(result)}</p>
    <div className="overflow-x-auto" tabIndex={0} role="group" aria-label="Per shape, scrollable">
      <table className="w-full max-w-3xl text-sm tabular-nums">
        <caption className="sr-only">PTU per shape</caption>
        <thead>
          <tr className="border-b border-line text-right font-medium">
            <th scope="col" className="py-1 text-left font-medium">
              Shape
            </th>
            <th scope="col" className={`${figure} font-medium`}>
              Sent
            </th>
            <th scope="col" className={`${figure} font-medium`}>
              Required PTU alone
            </th>
            <th scope="col" className={`${figure} font-medium`}>
              Deployable size alone
            </th>
          </tr>
        </thead>
        <tbody>
          {result.rows.map(({ shape, required, deployable }, at) => (
            <tr key={at} className="border-b border-line">
              <th scope="row" className="max-w-48 truncate py-1 text-left font-normal">
                <bdi title={names[at]}>{names[at]?.trim() || `Row ${at + 1}`}</bdi>
              </th>
              <td className={`${figure} whitespace-nowrap`}>{shapeText(shape)}</td>
              <td className={figure}>{orUnknown(required)}</td>
              <td className={figure}>{orUnknown(deployable)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  </>
);
