"use client";

import type { ReactNode } from "react";
import type { AzureFailure } from "@/lib/azure";
import { FailureCard } from "./failure-card";

export { FailureCard } from "./failure-card";
export { type SignInAgainOffer, SignInAgainProvider } from "./sign-in-again";

/** One failed question: what it was about, and how to ask it again. */
export interface Met {
  about: string;
  failure: AzureFailure;
  onRetry: () => void;
}

interface FailureCardsProps {
  met: readonly Met[];
  /** Says what one kind of trouble met: "Global Provisioned, Data Zone Provisioned", "12 regions". */
  summarize: (abouts: readonly string[]) => string;
  /** What still can be done about one kind of trouble. */
  children?: (kind: AzureFailure["kind"]) => ReactNode;
}

/** One card for each kind of trouble, however many questions met it. */
export function FailureCards({ met, summarize, children }: FailureCardsProps) {
  const kinds = new Map(met.map(({ failure }) => [failure.kind, failure]));
  return [...kinds].map(([kind, failure]) => {
    const alike = met.filter((each) => each.failure.kind === kind);
    return (
      <FailureCard
        key={kind}
        failure={failure}
        about={summarize(alike.map(({ about }) => about))}
        onRetry={() => new Set(alike.map(({ onRetry }) => onRetry)).forEach((retry) => retry())}
      >
        {children?.(kind)}
      </FailureCard>
    );
  });
}
