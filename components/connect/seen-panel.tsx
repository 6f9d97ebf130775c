"use client";

import { useQueryStates } from "nuqs";
import { useState } from "react";
import { FailureCard, OfflineNotice, Waiting } from "@/components/panel";
import { useSubscriptions } from "@/components/scope";
import { Button, Combobox, earlyPart, Field, Skeleton } from "@/components/ui";
import { connectParams } from "@/lib/connect/search-params";
import type { Subscription } from "@/lib/sources/subscriptions";

// It waits for a person, and for Azure: no part of the first load.
const SeenAnswer = earlyPart(
  () => import("./seen-answer").then((part) => part.SeenAnswer),
  () => <Skeleton className="h-80 w-full" />,
);

/** "What can I see?": real calls, told before they are made. */
export function SeenPanel() {
  const { state, queryKey, all, chosen, refetch } = useSubscriptions();
  return (
    <section aria-labelledby="seen-title" className="flex min-w-0 flex-col gap-3 border-t border-line pt-5">
      <h2 id="seen-title" className="text-lg font-semibold">
        What can I see?
      </h2>
      {"failure" in state && <FailureCard failure={state.failure} onRetry={refetch} />}
      {state.is === "offline" && <OfflineNotice />}
      {state.is === "loading" && (
        <Waiting queryKeys={[queryKey]}>
          <Skeleton className="h-8 w-full sm:w-96" />
        </Waiting>
      )}
      {state.is === "empty" && <NoSubscription />}
      {all.length > 0 && <Choice all={all} usual={chosen[0] ?? all[0]} />}
    </section>
  );
}

const NoSubscription = () => (
  <p className="max-w-prose">
    Nothing yet: Azure lists the subscriptions of one tenant on which you have any role, and it lists none for you. Ask
    an owner of a subscription for the role <strong className="font-medium">Reader</strong> on it, or look in another
    tenant.
  </p>
);

interface ChoiceProps {
  all: readonly Subscription[];
  usual: Subscription | undefined;
}

function Choice({ all, usual }: ChoiceProps) {
  const [{ look }, setParams] = useQueryStates(connectParams);
  const [checked, setChecked] = useState<string | null>(null);
  const subscription = all.find(({ id }) => id === look) ?? usual;
  if (subscription === undefined) return null;
  return (
    <>
      <div className="flex flex-wrap items-start gap-x-4">
        <Field
          label="Subscription"
          htmlFor="look"
          className="w-full sm:w-96"
          help="About 9 calls to Azure; none of them changes anything. What is read already is not read again."
        >
          <Combobox
            id="look"
            describedBy="look-note"
            options={all.map(({ id, name, isUsable }) => ({ id, label: name, note: isUsable ? "" : "disabled" }))}
            chosen={[subscription.id]}
            restingText={subscription.name}
            emptyText="No subscription matches."
            onChoose={(id) => void setParams({ look: id })}
          />
        </Field>
        <Button look="primary" className="mt-[23px]" onClick={() => setChecked(subscription.id)}>
          Check what I can see
        </Button>
      </div>
      {checked === subscription.id && <SeenAnswer key={checked} subscription={subscription} />}
    </>
  );
}
