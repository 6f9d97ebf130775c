"use client";

import type { ReactNode } from "react";
import type { PanelState } from "@/lib/query";
import { PartialBanner, StaleBanner } from "./banners";
import { FailureCard } from "./failure-card";
import { OfflineNotice } from "./offline-notice";
import { PanelBoundary } from "./panel-boundary";
import { ScreenFrame } from "./screen-frame";

interface QueryPanelProps<T> {
  state: PanelState<T>;
  /** What to say in the headline's place when there is nothing to draw. */
  headline: string;
  /** A skeleton of the true size. */
  loading: ReactNode;
  /** What would be here, why it is empty, what to do. */
  empty: ReactNode;
  onRetry: () => void;
  /** Where to go from here when there is nothing to draw. */
  wayOut?: ReactNode;
  children: (data: T) => ReactNode;
}

/** Draws every state a question to Azure can be in, the same on every screen. */
export const QueryPanel = <T,>(props: QueryPanelProps<T>) => (
  <PanelBoundary>
    <PanelContent {...props} />
  </PanelBoundary>
);

/** What is drawn of the data keeps its place when a notice comes or goes, and with it what was typed there. */
function PanelContent<T>({ state, headline, loading, empty, onRetry, wayOut, children }: QueryPanelProps<T>) {
  const notice = noticeOf(state, onRetry);
  if (notice && !("data" in state))
    return (
      <ScreenFrame headline={headline}>
        {notice}
        {wayOut}
      </ScreenFrame>
    );
  return (
    <>
      {notice && <div className="mx-auto w-full max-w-[1600px] px-4 pt-4 sm:px-6">{notice}</div>}
      {state.is === "loading" && loading}
      {state.is === "empty" && empty}
      {"data" in state && children(state.data)}
    </>
  );
}

function noticeOf(state: PanelState<unknown>, onRetry: () => void): ReactNode {
  switch (state.is) {
    case "loading":
    case "empty":
    case "ok":
      return null;
    case "offline":
      return <OfflineNotice />;
    case "forbidden":
    case "failed":
      return <FailureCard failure={state.failure} onRetry={onRetry} />;
    case "partial":
      return <PartialBanner missing={state.missing} onRetry={onRetry} />;
    case "stale":
      return <StaleBanner failure={state.failure} asOf={state.asOf} onRetry={onRetry} />;
  }
}
