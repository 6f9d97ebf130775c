import { useState } from "react";
import { type Fit, FIT_CALLS, findFit, fitOf, fitSentences, totalRpm } from "@/lib/derived";
import type { CallShape } from "@/lib/sources/calculator";
import { type Ptu, ptu, writeNumber, writeRpm } from "@/lib/units";
import { readWhole } from "@/lib/workload";
import { RunPanel } from "./run-panel";
import { type RunTarget, useRun } from "./use-run";

interface FitPanelProps {
  target: RunTarget;
  runKey: string;
  shapes: readonly CallShape[];
  /** From the link. */
  fit: number | null;
  /** What is asked when nothing is typed: the deployable size. */
  suggested: Ptu | null;
  onFit: (fit: number | null) => void;
}

const unanswered = { requiredPtu: null, deployablePtu: null };

/** What load fits in N PTU: the calculator asked backwards. */
export function FitPanel({ target, runKey, shapes, fit, suggested, onFit }: FitPanelProps) {
  const [text, setText] = useState(fit === null ? "" : `${fit}`);
  const typed = readWhole(text);
  const size = typed.is === "number" ? ptu(typed.value) : text.trim() === "" ? suggested : null;
  const { run, start, cancel } = useRun<Fit>(target, `${runKey} ${size}`);
  const find = (ptus: Ptu) =>
    start(FIT_CALLS, async (ask, show) => {
      const question = { shapes, ptu: ptus };
      const found = await findFit({
        ...question,
        ask: async (load) => (await ask(load, writeRpm(totalRpm(load)))) ?? unanswered,
        onAnswer: (asked) => show(fitOf(question, asked)),
      });
      show(found);
    });
  return (
    <RunPanel
      title="What load fits"
      says="Scales all rows by one factor until one load needs no more than the PTU you name and the next one does."
      action="Find the load"
      callCount={size === null ? 0 : FIT_CALLS}
      run={run}
      onStart={() => size !== null && void find(size)}
      onCancel={cancel}
      controls={
        <label className="flex items-center gap-2 text-sm">
          What load fits in
          <input
            inputMode="numeric"
            autoComplete="off"
            aria-label="PTU to fit in"
            aria-describedby={typed.is === "problem" && text.trim() !== "" ? "fit-problem" : undefined}
            aria-invalid={(typed.is === "problem" && text.trim() !== "") || undefined}
            placeholder={suggested === null ? "" : `${suggested}`}
            value={text}
            onChange={(event) => {
              setText(event.target.value);
              const read = readWhole(event.target.value);
              onFit(read.is === "number" ? read.value : null);
            }}
            className="h-8 w-24 rounded-md border border-edge/60 bg-surface px-2.5 text-right tabular-nums placeholder:text-muted aria-invalid:border-danger pointer-coarse:h-10"
          />
          PTU?
        </label>
      }
    >
      {typed.is === "problem" && text.trim() !== "" && (
        <p id="fit-problem" className="text-xs text-danger">
          {typed.message}
        </p>
      )}
      {run.result && size !== null && (
        <>
          {fitSentences(run.result, size).map((sentence) => (
            <p key={sentence} className="max-w-prose">
              {sentence}
            </p>
          ))}
          <FitSteps fit={run.result} />
          <ConcurrentCalls />
        </>
      )}
    </RunPanel>
  );
}

/** The answers that it was derived from, smallest load first. */
const FitSteps = ({ fit }: { fit: Fit }) => (
  <details className="text-sm">
    <summary>What was asked</summary>
    <table className="mt-1 tabular-nums">
      <caption className="sr-only">Loads asked about</caption>
      <thead>
        <tr className="text-left text-muted">
          <th scope="col" className="pr-6 font-medium">
            Requests per minute
          </th>
          <th scope="col" className="pr-6 font-medium">
            Sent, row by row
          </th>
          <th scope="col" className="font-medium">
            Required PTU
          </th>
        </tr>
      </thead>
      <tbody>
        {fit.asked
          .toSorted((a, b) => a.factor - b.factor)
          .map(({ factor, totalRpm, shapes, answer }) => (
            <tr key={factor}>
              <td className="pr-6">{writeNumber(totalRpm)}</td>
              <td className="max-w-96 truncate pr-6">
                {shapes.map(({ requestsPerMinute }) => writeNumber(requestsPerMinute)).join(" + ")}
              </td>
              <td>{answer?.requiredPtu ?? "unknown"}</td>
            </tr>
          ))}
      </tbody>
    </table>
  </details>
);

/** How a provisioned deployment admits calls: provisioned-throughput, Microsoft Learn, page date 2026-05-13; read 2026-11-21. */
const ConcurrentCalls = () => (
  <details className="max-w-prose text-sm">
    <summary>What does that mean for concurrent calls?</summary>
    <p className="mt-1 text-muted">
      A deployment has no limit of concurrent calls. Each call adds its prompt tokens (less those cached) and its
      max_tokens to the utilization when it begins, and what it did not use is taken off when it ends; the level drains
      steadily with the size of the deployment. Above 100% new calls get 429 and the time to wait. So the calls under
      way at once are requests per minute ÷ 60 × the seconds one call takes, short bursts slightly above the load pass,
      and a generous max_tokens leaves room for fewer. How long a call takes is not known here: measure it.
    </p>
  </details>
);
