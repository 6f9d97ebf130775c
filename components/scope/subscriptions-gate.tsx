"use client";

import type { ReactNode } from "react";
import { QueryPanel, ScreenFrame, Waiting } from "@/components/panel";
import type { Subscription } from "@/lib/sources/subscriptions";
import { useSubscriptions } from "./use-subscriptions";

type Subscriptions = ReturnType<typeof useSubscriptions>;

/** A list that stands although it could not be read again. */
export interface StaleSubscriptions {
  state: Extract<Subscriptions["state"], { is: "stale" }>;
  refetch: () => void;
}

interface SubscriptionsGateProps {
  /** What a screen cannot do without any: "nothing can be sized". */
  otherwise: string;
  /** What a subscription is wanted for: "calculate with". */
  purpose: string;
  /** A skeleton of the screen's true size, given how long is being waited. */
  loading: (waiting: ReactNode) => ReactNode;
  /** The screen tells of a stale list itself, with all else that failed; otherwise a banner does. */
  tellsStale?: boolean;
  /** Drawn with those looked at, at least one. */
  children: (
    chosen: readonly [Subscription, ...Subscription[]],
    more: { all: readonly Subscription[]; stale: StaleSubscriptions | null },
  ) => ReactNode;
}

/** What every screen asks first: with which subscriptions? */
export function SubscriptionsGate({ otherwise, purpose, loading, tellsStale, children }: SubscriptionsGateProps) {
  const { state, queryKey, all, chosen, refetch } = useSubscriptions();
  const [first, ...others] = chosen;
  const stale = state.is === "stale" ? { state, refetch } : null;
  const none = <NoSubscriptions purpose={purpose} />;
  return (
    <QueryPanel
      state={tellsStale && stale ? { is: "ok", data: stale.state.data } : state}
      headline={`Your subscriptions could not be read, so ${otherwise}.`}
      loading={loading(<Waiting queryKeys={[queryKey]} />)}
      empty={none}
      onRetry={refetch}
    >
      {() => (first === undefined ? none : children([first, ...others], { all, stale }))}
    </QueryPanel>
  );
}

const NoSubscriptions = ({ purpose }: { purpose: string }) => (
  <ScreenFrame headline={`There is no subscription to ${purpose}.`}>
    <p className="max-w-prose">
      Azure lists the subscriptions of one tenant on which you have any role, and it lists none for you. Ask an owner of
      a subscription for the role <strong className="font-medium">Reader</strong> on it, or look in another tenant; then
      press Refresh.
    </p>
  </ScreenFrame>
);
