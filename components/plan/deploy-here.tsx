"use client";

import { useState } from "react";
import { usePtuPrices } from "@/components/asking";
import { useDeploying } from "@/components/session";
import { Button, Field } from "@/components/ui";
import { plainName } from "@/lib/export";
import { type Readiness } from "@/lib/deploying";
import { hourlyPrice } from "@/lib/plan";
import { deploymentId, deploymentPlace } from "@/lib/scope";
import type { NewDeployment } from "@/lib/sources/deployments";
import { type RegionName, writeMoney } from "@/lib/units";
import { PriceCell } from "./price-cell";
import type { DeployOutcome } from "./use-deploy";
import type { PlanView } from "./view";

interface DeployHereProps {
  view: PlanView;
  plan: NewDeployment;
  region: RegionName;
  readiness: Readiness;
  outcome: DeployOutcome | null;
  /** One is being asked for, perhaps with another size. */
  isBusy: boolean;
  /** It is the one that was asked for here. */
  isFollowed: boolean;
  onDeploy: () => void;
}

/** The one thing this app does to somebody's Azure: it says what it costs, and asks for the name. */
export function DeployHere(props: DeployHereProps) {
  const { isAllowed } = useDeploying();
  return (
    <section aria-labelledby="here-title" className="flex flex-col gap-3">
      <h2 id="here-title" className="text-lg font-semibold">
        Deploy from here
      </h2>
      {isAllowed && props.isFollowed && (
        <p className="max-w-prose text-sm text-muted">
          It is the deployment above. To create another one, give it another name.
        </p>
      )}
      {isAllowed && !props.isFollowed && <Confirmation key={props.plan.name} {...props} />}
      {!isAllowed && (
        <p className="max-w-prose text-sm text-muted">
          It is switched off. Whoever runs Headroom switches it on with <code>HEADROOM_ALLOW_DEPLOY=1</code>; what to
          run stands above.
        </p>
      )}
    </section>
  );
}

function Confirmation({ view, plan, region, readiness, outcome, isBusy, onDeploy }: DeployHereProps) {
  const [typed, setTyped] = useState("");
  const [prices] = usePtuPrices([region], view.params.currency);
  const price = hourlyPrice(prices?.reading, view.type);
  const canFollow = deploymentPlace(deploymentId(plan)) !== null;
  const isReady = (readiness === "ready" || readiness === "may-fail") && canFollow && !isBusy;
  return (
    <form
      aria-label="Deploy from here"
      className="flex max-w-xl flex-col gap-2 rounded-md border-2 border-danger/60 bg-danger-soft p-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady && typed === plan.name) onDeploy();
      }}
    >
      <p className="text-sm">
        It costs{" "}
        <strong className="font-medium tabular-nums">
          <PriceCell figure={price}>
            {(amount) => `${writeMoney(amount * plan.size, view.params.currency)} per hour`}
          </PriceCell>
        </strong>{" "}
        by list price, from its creation until somebody deletes it, used or not.
      </p>
      <p className="text-sm text-muted">{readinessWords[canFollow ? readiness : "odd-name"]}</p>
      <Field label={`Type ${plainName(plan.name)} to confirm`} htmlFor="confirm-name">
        <input
          id="confirm-name"
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          className="h-8 w-full rounded-md border border-edge/60 bg-surface px-2.5 pointer-coarse:h-10"
        />
      </Field>
      <Button
        type="submit"
        className="self-start border-danger font-medium text-danger disabled:cursor-not-allowed disabled:opacity-50"
        disabled={!isReady || typed !== plan.name}
      >
        Create and pay for it
      </Button>
      <p role="status" className="min-h-5 text-sm">
        {outcome?.is === "checking" && "Reading quota, capacity and the resource anew…"}
        {outcome?.is === "sending" && "Asking Azure to create it…"}
      </p>
    </form>
  );
}

const readinessWords: Record<Readiness | "odd-name", string> = {
  ready: "The list is read anew when you press the button; one call is sent, and never repeated.",
  "may-fail": "What is not known may stop it. The list is read anew when you press the button; one call is sent.",
  fails: "Something in the list stands against it.",
  waiting: "The list is still being read.",
  "odd-name": "A link cannot carry this name, so this screen could not follow it: run one of the commands.",
};
