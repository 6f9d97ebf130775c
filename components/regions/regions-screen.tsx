"use client";

import { QueryPanel, ScreenFrame, Waiting } from "@/components/panel";
import { useSubscriptions } from "@/components/scope";
import type { Subscription } from "@/lib/sources/subscriptions";
import { RegionsSkeleton } from "./regions-skeleton";
import { RegionsWorkbench } from "./regions-workbench";

const isSome = (list: readonly Subscription[]): list is readonly [Subscription, ...Subscription[]] => list.length > 0;

/** Where a deployment of a model version can be created right now, and if not, what stops it. */
export function RegionsScreen() {
  const { state, queryKey, chosen, refetch } = useSubscriptions();
  // Where the list stands and only its renewal failed, the scan has most likely met the same: one card tells both.
  const stale = state.is === "stale" ? [{ what: "Subscriptions", where: "", state, onRetry: refetch }] : [];
  return (
    <QueryPanel
      state={state.is === "stale" ? { is: "ok", data: state.data } : state}
      headline="Your subscriptions could not be read, so no region can be looked at."
      loading={<RegionsSkeleton progress={<Waiting queryKeys={[queryKey]} />} />}
      empty={<NoSubscriptions />}
      onRetry={refetch}
    >
      {() => (isSome(chosen) ? <RegionsWorkbench chosen={chosen} stale={stale} /> : <NoSubscriptions />)}
    </QueryPanel>
  );
}

const NoSubscriptions = () => (
  <ScreenFrame headline="There is no subscription to look with.">
    <p className="max-w-prose">
      Azure lists the subscriptions of one tenant on which you have any role, and it lists none for you. Ask an owner of
      a subscription for the role <strong className="font-medium">Reader</strong> on it, or look in another tenant; then
      press Refresh.
    </p>
  </ScreenFrame>
);
