"use client";

import { FailureCards } from "@/components/panel";
import { useSubscriptions } from "@/components/scope";
import { Button, ForeignText, ScreenLink, Skeleton } from "@/components/ui";
import { deploymentHref } from "@/lib/quota/search-params";
import { deploymentId, deploymentPlace, type DeploymentPlace } from "@/lib/scope";
import type { Deployment } from "@/lib/sources/deployments";
import { ptu, writePtu } from "@/lib/units";
import { deploymentUtilizationHref } from "@/lib/utilization/search-params";
import { useDeployFollow } from "./use-deploy-follow";

interface DeployFollowProps {
  /** Azure's id of it, as the link has it. */
  id: string;
  onForget: () => void;
}

/** The deployment that was asked for here, until it stands or has failed; the link carries it over a reload. */
export function DeployFollow({ id, onForget }: DeployFollowProps) {
  const place = deploymentPlace(id);
  return place === null ? null : <Followed key={id} place={place} onForget={onForget} />;
}

function Followed({ place, onForget }: { place: DeploymentPlace; onForget: () => void }) {
  const { state, deployment, progress, absence, retry } = useDeployFollow(place);
  return (
    <section aria-labelledby="follow-title" className="flex flex-col gap-2 rounded-md border border-line bg-raised p-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <h2 id="follow-title" className="text-lg font-semibold">
          <ForeignText text={place.name} className="max-w-64" /> in{" "}
          <ForeignText text={place.account} className="max-w-64" />
        </h2>
        {(absence === "gone" || progress !== "on-its-way") && (
          <Button look="quiet" onClick={onForget}>
            Done with it
          </Button>
        )}
      </div>
      <p role="status">{absence === null ? sentenceOf(deployment) : absenceWords[absence]}</p>
      {state.is === "loading" && <Skeleton className="h-4 w-40" />}
      {progress === "stands" && <Onward place={place} />}
      <FailureCards
        met={
          "failure" in state && absence === null ? [{ about: place.name, failure: state.failure, onRetry: retry }] : []
        }
        summarize={(abouts) => abouts.join(", ")}
      />
    </section>
  );
}

const absenceWords = {
  "not-yet": "Azure does not know it yet; it is looked for.",
  gone: "Azure has no deployment of that name: it was not created.",
};

function sentenceOf(deployment: Deployment | null): string {
  if (deployment === null) return "Asking Azure how far it is…";
  const { state, size } = deployment;
  const sized = size === null ? "" : ` with ${writePtu(ptu(size))}`;
  switch (state?.toLowerCase()) {
    case "succeeded":
      return `It stands${sized}, and is paid for from now on, used or not.`;
    case "failed":
    case "canceled":
    case "disabled":
      return `Azure says ${state}. It keeps its name until somebody deletes it; this app deletes nothing.`;
    default:
      return `On its way${sized}: Azure says ${state ?? "nothing of its state"}. You may close or reload this page.`;
  }
}

function Onward({ place }: { place: DeploymentPlace }) {
  const { chosenIds } = useSubscriptions();
  const id = deploymentId(place);
  const subscriptions = [...chosenIds];
  const [quota, utilization] = [deploymentHref(id, subscriptions), deploymentUtilizationHref(id, subscriptions, "1h")];
  return (
    <ul className="flex flex-wrap gap-x-6 gap-y-1 text-sm">
      {quota !== null && (
        <li>
          <ScreenLink href={quota} className="text-accent hover:underline">
            Open on Quota
          </ScreenLink>
        </li>
      )}
      {utilization !== null && (
        <li>
          <ScreenLink href={utilization} className="text-accent hover:underline">
            Watch its utilization
          </ScreenLink>
        </li>
      )}
    </ul>
  );
}
