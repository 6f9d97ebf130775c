"use client";

import { useQueryStates } from "nuqs";
import { Evidence, QueryPanel, ScreenFrame } from "@/components/panel";
import { IgnoredNotice, useSubscriptions } from "@/components/scope";
import { ReadingFailures, useHoldingsQuestions } from "@/components/asking";
import { Skeleton, useNow } from "@/components/ui";
import { plainName } from "@/lib/export";
import { type DeploymentPlace, deploymentParams, type DeploymentRow, deploymentRows } from "@/lib/quota";
import { writeNumber } from "@/lib/units";
import { DeploymentCommand } from "./deployment-page-command";
import { DeploymentFacts } from "./deployment-facts";
import { DeploymentLinks } from "./deployment-page-links";
import { DeploymentPool } from "./deployment-facts-pool";
import { DeploymentSlots } from "./deployment-facts-slots";
import { useDeployment } from "./use-deployment";

/** One deployment, named by the link: its facts, its pool of quota, its resource's slots, and the command that shows it. */
export function DeploymentPage() {
  const [{ id }] = useQueryStates(deploymentParams);
  if (id !== null) return <DeploymentOf place={id} />;
  return (
    <ScreenFrame headline="This link names no deployment.">
      <IgnoredNotice parsers={deploymentParams} />
      <p className="max-w-prose">
        A link to a deployment holds Azure’s id of it. Choose one in the table of deployments: its name leads here.
      </p>
      <DeploymentLinks row={null} place={null} />
    </ScreenFrame>
  );
}

function DeploymentOf({ place }: { place: DeploymentPlace }) {
  const nowMs = useNow(null);
  const { all } = useSubscriptions();
  const subscriptionName = (id: string) => all.find((each) => each.id === id)?.name ?? id;
  const read = useDeployment(place);
  const { state, account, regions, versions } = read;
  const questions = useHoldingsQuestions(
    {
      ...{ locations: read.locations, quotas: read.quotas, lists: read.accounts.lists },
      ...{ deployments: read.siblings.asked, catalogs: read.catalogs.asked },
    },
    { regions, subscriptionName },
  );
  return (
    <QueryPanel
      state={state}
      headline={troubleHeadline(state)}
      loading={<Loading name={place.name} />}
      empty={null}
      onRetry={read.onRetry}
      wayOut={<DeploymentLinks row={null} place={null} />}
    >
      {({ data: deployment, evidence }) => {
        const [row] = deploymentRows([{ deployment, account }], {
          ...{ regions, subscriptionName, versions, nowMs },
          weekBy: () => notAsked,
        });
        if (row === undefined) return null;
        return (
          <ScreenFrame headline={headlineOf(row)}>
            <IgnoredNotice parsers={deploymentParams} />
            <DeploymentLinks row={row} place={place} />
            <div className="grid gap-x-12 gap-y-7 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
              <DeploymentFacts {...{ row, place, subscriptionName }} read={read} />
              <div className="flex min-w-0 flex-col gap-7">
                <DeploymentPool {...{ row, place }} read={read} />
                <DeploymentSlots account={account} readingBy={read.siblings.readingBy} />
              </div>
            </div>
            <DeploymentCommand place={place} />
            <ReadingFailures questions={questions} />
            <Evidence
              answers={[
                { about: "Deployment", evidence },
                ...[
                  ...read.accounts.lists.map((each) => ({ ...each, about: "Resources" })),
                  ...read.siblings.asked.map((each) => ({ ...each, about: "Deployments of the resource" })),
                  ...read.catalogs.asked.map((each) => ({ ...each, about: "Catalogue" })),
                  ...read.quotas.map((each) => ({ ...each, about: "Quota" })),
                ].flatMap(({ about, reading }) =>
                  reading.is === "read" ? [{ about, evidence: reading.data.evidence }] : [],
                ),
              ]}
            />
          </ScreenFrame>
        );
      }}
    </QueryPanel>
  );
}

/** Utilization is a link from here. */
const notAsked = { is: "not-asked" } as const;

/** What to say where there is nothing to draw. */
function troubleHeadline(state: ReturnType<typeof useDeployment>["state"]): string {
  if (state.is === "forbidden") return "You may not see this deployment.";
  if (state.is === "failed" && state.failure.kind === "not-found") return "There is no such deployment.";
  return "This deployment could not be read.";
}

/** "“chat”: 300 PTU of Global Provisioned in East US 2, succeeded." */
function headlineOf({ deployment, typeName, regionName, isProvisioned, state }: DeploymentRow): string {
  const size = deployment.size === null ? "" : `${writeNumber(deployment.size)} ${unitOf(isProvisioned)} of `;
  const type = typeName === null ? "an unknown type" : plainName(typeName);
  const where = regionName === null ? "" : ` in ${plainName(regionName)}`;
  return `“${plainName(deployment.name)}”: ${size}${type}${where}, ${plainName(state.words)}.`;
}

const unitOf = (isProvisioned: boolean | null) => (isProvisioned === false ? "thousand TPM" : "PTU");

const Loading = ({ name }: { name: string }) => (
  <ScreenFrame headline={`Reading “${plainName(name)}”…`}>
    <div aria-hidden className="grid gap-x-12 gap-y-7 lg:grid-cols-[3fr_2fr]">
      <Skeleton className="h-96 w-full" />
      <Skeleton className="h-72 w-full" />
    </div>
  </ScreenFrame>
);
