"use client";

import type { AzureFailure } from "@/lib/azure";
import { writeInstant } from "@/lib/time";
import { FailureCard } from "./failure-card";
import { useTimeZone } from "./time-zone";

/** One card per kind of trouble, however many calls met it. */
export function PartialBanner({ missing, onRetry }: { missing: readonly AzureFailure[]; onRetry: () => void }) {
  const kinds = new Map(missing.map((failure) => [failure.kind, failure]));
  return [...kinds].map(([kind, failure]) => {
    const times = missing.filter((each) => each.kind === kind).length;
    const about = times === 1 ? "Incomplete" : `Incomplete, ${times} times`;
    return <FailureCard key={kind} failure={failure} about={about} onRetry={onRetry} />;
  });
}

/** Earlier data stays in view, and says how old it is. */
export function StaleBanner({ failure, asOf, onRetry }: { failure: AzureFailure; asOf: number; onRetry: () => void }) {
  const { zone } = useTimeZone();
  return <FailureCard failure={failure} about={`Shown as of ${writeInstant(asOf, zone)}`} onRetry={onRetry} />;
}
