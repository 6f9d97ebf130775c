"use client";

import { useState } from "react";
import { Combobox, Field } from "@/components/ui";
import { deploymentId, deploymentPlace } from "@/lib/scope";
import { byName, isProvisioned } from "@/lib/units";
import { usePlacedDeployments } from "./use-placed-deployments";
import type { PlanView } from "./view";

const TYPED = "";

/** Whether the load that is priced is the one typed, or what a deployment was measured to carry, hour by hour. */
export function MeasuredField({ view: { params, setParams, chosen } }: { view: PlanView }) {
  const { measured } = params;
  // Hundreds of resources may have to be asked for their deployments: only for who wants to choose one.
  const [isReachedFor, setIsReachedFor] = useState(false);
  const { placed, isReading } = usePlacedDeployments(chosen, isReachedFor);
  const options = placed
    .flatMap(({ deployment, account }) => {
      const place = deploymentPlace(deployment.id);
      if (place === null || deployment.skuName === null || !isProvisioned(deployment.skuName)) return [];
      const note = [deployment.model.name, account.name].filter(Boolean).join(" · ");
      return [{ id: deploymentId(place), label: deployment.name, note }];
    })
    .sort((a, b) => byName(a.label, b.label));
  const nameOf = (id: string) => deploymentPlace(id)?.name ?? id;
  const isListed = options.some(({ id }) => id.toLowerCase() === measured?.toLowerCase());
  return (
    <Field
      label="Traffic over time"
      htmlFor="measured"
      className="w-full sm:w-60"
      help={
        isReading ? "Reading deployments…" : measured === null ? "As typed, all day" : "The last 7 days, hour by hour"
      }
    >
      <div onFocus={() => setIsReachedFor(true)} onPointerEnter={() => setIsReachedFor(true)}>
        <Combobox
          id="measured"
          describedBy="measured-note"
          options={[
            { id: TYPED, label: "As typed", note: "a constant load" },
            ...(measured === null || isListed ? [] : [{ id: measured, label: nameOf(measured), note: "chosen" }]),
            ...options,
          ]}
          chosen={[measured ?? TYPED]}
          restingText={measured === null ? "As typed" : nameOf(measured)}
          emptyText={isReading ? "Reading deployments…" : "No provisioned deployment matches."}
          onChoose={(id) => setParams({ measured: id === TYPED ? null : id })}
        />
      </div>
    </Field>
  );
}
