import { CircleCheck, CircleDashed, CircleX, LoaderCircle } from "lucide-react";
import type { ReactNode } from "react";
import type { Change, Step } from "@/lib/connect";
import { Copyable } from "./copyable";

const marks = {
  ok: { icon: CircleCheck, name: "Holds", className: "text-good" },
  failed: { icon: CircleX, name: "Fails", className: "text-danger" },
  "not-tried": { icon: CircleDashed, name: "Not tried yet", className: "text-muted" },
  waiting: { icon: LoaderCircle, name: "Being tried", className: "text-muted" },
} as const;

/** What has to hold before Azure answers, one after the other; what fails says what to change. */
export const StepsList = ({ steps }: { steps: readonly Step[] }) => (
  <ol aria-label="Steps" className="flex flex-col">
    {steps.map(({ key, name, state }, at) => {
      const { icon: Icon, name: mark, className } = marks[state.is];
      return (
        <li key={key} className="flex gap-3 border-b border-line py-2.5 last:border-b-0">
          <Icon aria-hidden className={`mt-0.5 size-4 shrink-0 ${className}`} />
          <div className="flex min-w-0 flex-1 flex-col gap-1">
            <div className="flex flex-wrap items-baseline justify-between gap-x-4">
              <h2 className="text-base font-medium">
                {at + 1}. {name}
              </h2>
              <span className={`text-sm ${className === "text-good" ? "text-muted" : className}`}>{mark}</span>
            </div>
            {state.is === "failed" ? (
              <WhatToChange change={state.change} />
            ) : (
              <p className="text-sm wrap-anywhere text-muted">
                <bdi>{state.says}</bdi>
              </p>
            )}
          </div>
        </li>
      );
    })}
  </ol>
);

/** What is wrong, where to change it, and the same as a command. */
export const WhatToChange = ({ change, children }: { change: Change; children?: ReactNode }) => (
  <div className="flex min-w-0 flex-col gap-2 text-sm">
    <p className="wrap-anywhere">
      <strong className="font-medium">{change.what}</strong> <bdi>{change.change}</bdi>
    </p>
    {change.command !== null && <Copyable title="The same as a command" text={change.command} />}
    {change.said !== null && change.said !== "" && (
      <p className="wrap-anywhere text-muted">
        It said: <bdi>{change.said}</bdi>
      </p>
    )}
    {children}
  </div>
);
