"use client";

import { ReadingFailures } from "@/components/asking";
import { Evidence } from "@/components/panel";
import { useDeploying } from "@/components/session";
import { seenHeadline } from "@/lib/connect";
import type { Subscription } from "@/lib/sources/subscriptions";
import { RolesToAsk } from "./roles-to-ask";
import { SeenTable } from "./seen-table";
import { useSeen } from "./use-seen";

/** What was tried in one subscription, and what came of it. A refusal is told with its role, any other failure by its card. */
export function SeenAnswer({ subscription }: { subscription: Subscription }) {
  const { isAllowed } = useDeploying();
  const { seen, questions, evidence } = useSeen(subscription.id);
  const troubles = questions.filter(({ state }) => state.is !== "forbidden");
  const isBusy = Object.values(seen).some(({ is }) => is === "waiting");
  return (
    <div className="flex min-w-0 flex-col gap-4" aria-busy={isBusy}>
      <p role="status" className="text-base font-medium wrap-anywhere">
        <bdi>{seenHeadline(seen, subscription.name)}</bdi>
      </p>
      <ReadingFailures questions={troubles} />
      <SeenTable seen={seen} subscription={subscription.id} mayDeploy={isAllowed} />
      <RolesToAsk seen={seen} subscription={subscription.id} />
      <Evidence answers={evidence} />
    </div>
  );
}
