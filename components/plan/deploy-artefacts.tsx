"use client";

import { useDeploying } from "@/components/session";
import { CopyButton, Tabs } from "@/components/ui";
import { type Artefact, artefactsOf } from "@/lib/deploying";
import type { NewDeployment } from "@/lib/sources/deployments";
import { PlanNumber } from "./plan-number";
import type { PlanView } from "./view";

interface DeployArtefactsProps extends Pick<PlanView, "params" | "setParams"> {
  plan: NewDeployment;
}

/** The same deployment for each tool that can create it. */
export function DeployArtefacts({ plan, params, setParams }: DeployArtefactsProps) {
  const { resourceManagerUrl } = useDeploying();
  const artefacts = artefactsOf(plan, { resourceManagerUrl, alertPercent: params.alert });
  if ("cannot" in artefacts) return <p className="text-sm text-muted">{artefacts.cannot}</p>;
  const shown = artefacts.find(({ key }) => key === params.tool);
  return (
    <section aria-labelledby="artefacts-title" className="flex min-w-0 flex-col gap-3">
      <h2 id="artefacts-title" className="text-lg font-semibold">
        What to run
      </h2>
      <div className="border-b border-line">
        <Tabs
          label="Tools"
          tabs={artefacts.map(({ key, name }) => ({ id: key, name }))}
          chosen={params.tool}
          panelId="artefact"
          onChoose={(tool) => setParams({ tool })}
        />
      </div>
      <div role="tabpanel" id="artefact" aria-labelledby={`tab-${params.tool}`} className="flex min-w-0 flex-col gap-3">
        {params.tool === "alert" && (
          <PlanNumber
            id="alert"
            label="Alert above (% utilization)"
            className="w-56"
            value={params.alert}
            onChange={(alert) => setParams({ alert: alert === null ? 90 : Math.min(200, Math.max(1, alert)) })}
          />
        )}
        {shown && <ArtefactText artefact={shown} />}
      </div>
    </section>
  );
}

const ArtefactText = ({ artefact: { blocks, notes } }: { artefact: Artefact }) => (
  <>
    {blocks.map(({ title, written }) => (
      <div key={title} className="flex min-w-0 flex-col gap-1">
        <div className="flex items-baseline justify-between gap-x-6">
          <h3 className="text-sm font-medium">{title}</h3>
          {written.is === "written" && <CopyButton label={`Copy ${title}`} text={written.text} />}
        </div>
        {written.is === "written" ? (
          <pre
            tabIndex={0}
            role="group"
            aria-label={`${title}, scrollable`}
            className="overflow-x-auto rounded-md border border-line bg-sunken px-3 py-2.5 text-sm"
          >
            <code>
              <bdi>{written.text}</bdi>
            </code>
          </pre>
        ) : (
          <p className="text-sm text-muted">{written.why}</p>
        )}
      </div>
    ))}
    <ul className="list-disc pl-5 text-sm text-muted">
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  </>
);
