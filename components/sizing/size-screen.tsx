"use client";

import { QueryPanel, ScreenFrame, Waiting } from "@/components/panel";
import { useSubscriptions } from "@/components/scope";
import type { Subscription } from "@/lib/sources/subscriptions";
import { SizeSkeleton } from "./size-skeleton";
import { SizeWorkbench } from "./size-workbench";

const isSome = (list: readonly Subscription[]): list is readonly [Subscription, ...Subscription[]] => list.length > 0;

/** How many PTUs a workload needs, per deployment type, by Azure's own calculator. */
export function SizeScreen() {
  const { state, queryKey, all, chosen, refetch } = useSubscriptions();
  return (
    <QueryPanel
      state={state}
      headline="Your subscriptions could not be read, so nothing can be sized."
      loading={<SizeSkeleton progress={<Waiting queryKeys={[queryKey]} />} />}
      empty={<NoSubscriptions />}
      onRetry={refetch}
    >
      {() => (isSome(chosen) ? <SizeWorkbench all={all} chosen={chosen} /> : <NoSubscriptions />)}
    </QueryPanel>
  );
}

const NoSubscriptions = () => (
  <ScreenFrame headline="There is no subscription to calculate with.">
    <p className="max-w-prose">
      Azure lists the subscriptions of one tenant on which you have any role, and it lists none for you. Ask an owner of
      a subscription for the role <strong className="font-medium">Reader</strong> on it, or look in another tenant; then
      press Refresh.
    </p>
  </ScreenFrame>
);
