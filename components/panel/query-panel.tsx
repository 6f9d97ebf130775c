"use client";

import type { ReactNode } from "react";
import type { PanelState } from "@/lib/query";
import { PartialBanner, StaleBanner } from "./banners";
import { FailureCard } from "./failure-card";
import { OfflineNotice } from "./offline-notice";
import { PanelBoundary } from "./panel-boundary";

interface QueryPanelProps<T> {
  state: PanelState<T>;
  /** A skeleton of the true size. */
  loading: ReactNode;
  /** What would be here, why it is empty, what to do. */
  empty: ReactNode;
  onRetry: () => void;
  children: (data: T) => ReactNode;
}

/** Draws every state a question to Azure can be in, the same on every screen. */
export const QueryPanel = <T,>(props: QueryPanelProps<T>) => (
  <PanelBoundary>
    <PanelContent {...props} />
  </PanelBoundary>
);

function PanelContent<T>({ state, loading, empty, onRetry, children }: QueryPanelProps<T>) {
  switch (state.is) {
    case "loading":
      return loading;
    case "offline":
      return <OfflineNotice />;
    case "empty":
      return empty;
    case "forbidden":
    case "failed":
      return <FailureCard failure={state.failure} onRetry={onRetry} />;
    case "ok":
      return children(state.data);
    case "partial":
      return (
        <div className="flex flex-col gap-3">
          <PartialBanner missing={state.missing} onRetry={onRetry} />
          {children(state.data)}
        </div>
      );
    case "stale":
      return (
        <div className="flex flex-col gap-3">
          <StaleBanner failure={state.failure} asOf={state.asOf} onRetry={onRetry} />
          {children(state.data)}
        </div>
      );
  }
}
