import type { ReactNode } from "react";
import { Evidence, FailureCards } from "@/components/panel";
import { Button } from "@/components/ui";
import { writeCount } from "@/lib/units";
import type { Run } from "./use-run";

interface RunPanelProps {
  title: string;
  /** What is asked, and what for. */
  says: string;
  action: string;
  /** Told before anything is asked; 0 while nothing can be. */
  callCount: number;
  run: Run<unknown>;
  onStart: () => void;
  onCancel: () => void;
  /** Controls beside the button. */
  controls?: ReactNode;
  /** What came of it. */
  children: ReactNode;
}

/** A piece of work that a person starts: how many calls it takes, how far it is, how to stop it, where its figures come from. */
export function RunPanel(props: RunPanelProps) {
  const { title, says, action, callCount, run, onStart, onCancel, controls, children } = props;
  const isRunning = run.is === "running";
  return (
    <section aria-label={title} className="flex flex-col gap-2 border-t border-line pt-4">
      <h3 className="font-semibold">{title}</h3>
      <p className="max-w-prose text-sm text-muted">{says}</p>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        {controls}
        <Button disabled={callCount === 0 || isRunning} className="disabled:opacity-50" onClick={onStart}>
          {action}
        </Button>
        {isRunning && (
          <Button look="quiet" onClick={onCancel}>
            Cancel
          </Button>
        )}
        <span role="status" className="text-xs text-muted tabular-nums">
          {progress(run, callCount)}
        </span>
      </div>
      {children}
      {run.answers.length > 0 && <Evidence answers={run.answers} />}
      <FailureCards
        met={run.failures.map((failure) => ({ about: title, failure, onRetry: onStart }))}
        summarize={(abouts) => `${title}: ${writeCount(abouts.length, "answer")} missing`}
      />
    </section>
  );
}

function progress({ is, answeredCount, of }: Run<unknown>, callCount: number): string {
  switch (is) {
    case "idle":
      return callCount === 0 ? "" : `Asks the calculator at most ${writeCount(callCount, "time")}.`;
    case "running":
      return `${answeredCount} of at most ${writeCount(of, "answer")}`;
    case "cancelled":
      return `Cancelled after ${writeCount(answeredCount, "answer")}.`;
    case "done":
      return `Derived from ${writeCount(answeredCount, "official answer")}.`;
  }
}
