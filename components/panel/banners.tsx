"use client";

import type { AzureFailure } from "@/lib/azure";
import { writeInstant } from "@/lib/time";
import { FailureCard } from "./failure-card";
import { FailureCards } from "./failure-cards";
import { useTimeZone } from "./time-zone";

/** What arrived is drawn; this says what did not. */
export const PartialBanner = ({ missing, onRetry }: { missing: readonly AzureFailure[]; onRetry: () => void }) => (
  <FailureCards
    // The failure "incomplete" says so itself.
    met={missing.map((failure) => ({ about: failure.kind === "incomplete" ? "" : "Incomplete", failure, onRetry }))}
    summarize={([about = ""]) => about}
  />
);

/** Earlier data stays in view, and says how old it is. */
export function StaleBanner({ failure, asOf, onRetry }: { failure: AzureFailure; asOf: number; onRetry: () => void }) {
  const { zone } = useTimeZone();
  return <FailureCard failure={failure} about={`Shown as of ${writeInstant(asOf, zone)}`} onRetry={onRetry} />;
}
