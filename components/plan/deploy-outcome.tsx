import { FailureCard } from "@/components/panel";
import { ForeignText } from "@/components/ui";
import type { Deployment } from "@/lib/sources/deployments";
import { progressOf } from "@/lib/deploying";
import type { Figure } from "@/lib/units";
import type { DeployOutcome } from "./use-deploy";

interface DeployOutcomeProps {
  outcome: DeployOutcome;
  /** As they were read after the refusal. */
  deployments: Figure<readonly Deployment[]>;
}

/** Why it was not created, in Azure's words where it gave any, and what has changed meanwhile. */
export function DeployOutcomeNote({ outcome, deployments }: DeployOutcomeProps) {
  switch (outcome.is) {
    case "checking":
    case "sending":
      return null;
    case "stopped":
      return (
        <Note>
          The list was read anew, and something now stands against it, or is not known any more: nothing was sent.
        </Note>
      );
    case "taken":
      return (
        <Note>Somebody has created a deployment of that name meanwhile: nothing was sent, and nothing changed.</Note>
      );
    case "failed":
      return (
        <div className="flex flex-col gap-2">
          <FailureCard about="Not created" failure={outcome.failure} />
          <p className="text-sm">
            It was sent once, and is not sent again by itself. The list above was read after it.
          </p>
          {outcome.failure.kind === "conflict" && <UnderWay deployments={deployments} />}
        </div>
      );
  }
}

const Note = ({ children }: { children: string }) => (
  <p role="alert" className="rounded-md border border-danger/40 bg-danger-soft px-3 py-2.5 text-sm">
    {children}
  </p>
);

/** Azure takes one write at a time in a resource: what is under way there is what has to end first. */
function UnderWay({ deployments }: { deployments: Figure<readonly Deployment[]> }) {
  const all = deployments.is === "value" ? deployments.value : [];
  const busy = all.filter(({ state }) => state !== null && progressOf(state) === "on-its-way");
  if (busy.length === 0)
    return <p className="text-sm">Nothing is under way in the resource now: it can be tried again.</p>;
  return (
    <p className="text-sm">
      Under way in the resource:{" "}
      {busy.map(({ id, name, state }) => (
        <span key={id} className="mr-2">
          <ForeignText text={name} className="max-w-64" /> ({state})
        </span>
      ))}
      . When that has ended, it can be tried again.
    </p>
  );
}
