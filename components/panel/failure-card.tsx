"use client";

import { RotateCw, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { Button, ForeignText, useNow } from "@/components/ui";
import { type AzureFailure, describeFailure } from "@/lib/azure";
import { SECOND_MS, writeInstant } from "@/lib/time";
import { SignInAgain } from "./sign-in-again";
import { useTimeZone } from "./time-zone";

interface FailureCardProps {
  failure: AzureFailure;
  /** What it concerns, where that is not the whole panel: "Global Provisioned", "3 regions". */
  about?: string;
  onRetry?: () => void;
  /** What still can be done here. */
  children?: ReactNode;
}

/** A failure in words: what failed, why, the next step, and the ids for Azure's support behind "Details". */
export function FailureCard({ failure, about, onRetry, children }: FailureCardProps) {
  const waits = "retryAtMs" in failure && failure.retryAtMs !== null;
  const now = useNow(waits ? SECOND_MS : null);
  const { title, cause, nextStep, askFor } = describeFailure(failure, now);
  return (
    <div role="alert" className="flex gap-3 rounded-md border border-danger/40 bg-danger-soft px-3 py-2.5 text-sm">
      <TriangleAlert aria-hidden className="mt-0.5 size-4 shrink-0 text-danger" />
      <div className="min-w-0 flex-1">
        <p className="font-medium">
          {about && <>{about}: </>}
          {title}
        </p>
        <p className="wrap-anywhere">
          <bdi>{cause}</bdi> {/* A countdown: not to be read out each second. */}
          <span aria-live="off">{nextStep}</span>
        </p>
        {askFor && (
          <p>
            Role to ask for: <strong className="font-medium">{askFor}</strong>
          </p>
        )}
        {children}
        <SignInAgain failure={failure} />
        <FailureDetails failure={failure} />
      </div>
      {onRetry && (
        <Button onClick={onRetry}>
          <RotateCw aria-hidden className="size-3.5" />
          {waits ? "Retry now" : "Retry"}
        </Button>
      )}
    </div>
  );
}

function FailureDetails({ failure }: { failure: AzureFailure }) {
  const { zone } = useTimeZone();
  const facts = [
    ["Operation", failure.operation],
    ["At", writeInstant(failure.at, zone)],
    ["Our request id", failure.clientRequestId],
    ["Azure's request id", failure.requestId],
    ["Azure's correlation id", failure.correlationId],
  ] as const;
  return (
    <details className="mt-1 text-xs text-muted">
      <summary>Details</summary>
      <dl className="mt-1 grid grid-cols-[auto_1fr] gap-x-3">
        {facts.map(([name, value]) => (
          <div key={name} className="contents">
            <dt>{name}</dt>
            <dd className="min-w-0">
              <code>
                <ForeignText text={value ?? "not readable here"} />
              </code>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
