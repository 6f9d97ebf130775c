"use client";

import { ReadingFailures } from "@/components/asking";
import { Skeleton } from "@/components/ui";
import { readiness, refusalOf } from "@/lib/deploying";
import { deploymentId } from "@/lib/scope";
import type { NewDeployment } from "@/lib/sources/deployments";
import { DeployArtefacts } from "./deploy-artefacts";
import { DeployChecks } from "./deploy-checks";
import { DeployFields } from "./deploy-fields";
import { DeployFollow } from "./deploy-follow";
import { DeployHere } from "./deploy-here";
import { DeployOutcomeNote } from "./deploy-outcome";
import { DeploySteps } from "./deploy-steps";
import { useDeploy } from "./use-deploy";
import { useDeployFacts } from "./use-deploy-facts";
import { type PlacedAccount, useDeployPlace } from "./use-deploy-place";
import type { PlanView } from "./view";

/** What exactly is run to deploy what is planned, what has to hold before, and, where that is allowed, the deployment itself. */
export function DeployPanel({ view }: { view: PlanView }) {
  const { params, setParams, model, deployed } = view;
  const place = useDeployPlace(view);
  const { account } = place;
  const usualName = model === null ? null : `${model.name}-ptu`;
  return (
    <div className="flex flex-col gap-6">
      {params.follow !== null && <DeployFollow id={params.follow} onForget={() => setParams({ follow: null })} />}
      {params.region !== null && <DeployFields {...{ view, place, usualName }} />}
      {account !== null &&
      model !== null &&
      usualName !== null &&
      deployed.size.is === "value" &&
      params.region !== null ? (
        <Planned
          {...{ view, place, account }}
          region={params.region}
          plan={{
            ...{ subscription: account.subscription, resourceGroup: account.resourceGroup, account: account.name },
            ...{ name: params.deployment === "" ? usualName : params.deployment, model },
            ...{
              skuName: view.type.skuName,
              size: deployed.size.value,
              spilloverTo: params.spillover,
              upgradePolicy: null,
            },
          }}
        />
      ) : (
        <Missing view={view} place={place} />
      )}
      <ReadingFailures
        questions={place.accounts.lists.map(({ state, result }) => ({
          ...{ what: "Resources", where: "", state },
          onRetry: () => void result?.refetch(),
        }))}
      />
    </div>
  );
}

interface PlannedProps {
  view: PlanView;
  place: ReturnType<typeof useDeployPlace>;
  account: PlacedAccount;
  region: NonNullable<PlanView["params"]["region"]>;
  plan: NewDeployment;
}

function Planned({ view, place, account, region, plan }: PlannedProps) {
  const { params, setParams } = view;
  const { judge, questions } = useDeployFacts(view, place, account, region, plan);
  const { checks, stepsAfter, facts } = judge(plan);
  const { outcome, isBusy, deploy } = useDeploy({
    plan,
    region,
    checks,
    checksOf: (read) => judge(plan, read).checks,
    setParams,
  });
  const isFull = checks.some(({ key, state }) => key === "slot" && state.is === "may-fail");
  const refusal =
    outcome?.is === "failed" ? refusalOf(outcome.failure, isFull) : outcome?.is === "taken" ? "taken" : null;
  // What stands against creating it is then that it is there.
  const isFollowed = outcome === null && params.follow?.toLowerCase() === deploymentId(plan).toLowerCase();
  return (
    <>
      <DeployChecks checks={checks} />
      <ReadingFailures questions={questions} />
      {outcome && <DeployOutcomeNote outcome={outcome} deployments={facts.deployments} />}
      {!isFollowed && <DeploySteps steps={stepsAfter(refusal)} view={view} />}
      <DeployArtefacts {...{ plan, params, setParams }} />
      <DeployHere
        {...{ view, plan, region, outcome, isBusy, isFollowed }}
        readiness={readiness(checks)}
        onDeploy={deploy}
      />
    </>
  );
}

/** What is still to be said before anything can be written. */
function Missing({ view, place }: { view: PlanView; place: ReturnType<typeof useDeployPlace> }) {
  const { params, model, deployed } = view;
  const isReading = place.accounts.lists.some(({ reading }) => reading.is === "open");
  if (params.region !== null && place.account === null && isReading) return <Skeleton className="h-40 w-full" />;
  return <p className="text-muted">{sentence()}</p>;

  function sentence(): string {
    if (params.region === null) return "Choose a region above: the deployment goes to a resource in it.";
    if (model === null) return "Choose a model and its version above.";
    if (place.account === null && params.resource !== null) return "The resource of the link is not in this region.";
    if (place.account === null)
      return "No resource that you may see is in this region: create one, or choose another region.";
    if (deployed.size.is === "loading") return "Azure’s calculator is being asked how many PTU it takes.";
    return "Type the PTU to deploy above, or the load that they carry.";
  }
}
