"use client";

import { useState } from "react";
import { Combobox, Field } from "@/components/ui";
import type { useDeployPlace } from "./use-deploy-place";
import type { PlanView } from "./view";

interface DeployFieldsProps {
  view: PlanView;
  place: ReturnType<typeof useDeployPlace>;
  /** What it is called where nobody says otherwise; null while no model is chosen. */
  usualName: string | null;
}

const NONE = "none";
const box = "h-8 w-full rounded-md border border-edge/60 bg-surface px-2.5 pointer-coarse:h-10";

/** Which resource holds it, what it is called, and where its overflow goes: the rest is the question above. */
export function DeployFields({ view: { params, setParams, chosen }, place, usualName }: DeployFieldsProps) {
  const { resources, account, standard } = place;
  const subscriptionOf = (id: string) => chosen.find((each) => each.id === id)?.name ?? id;
  return (
    <div className="flex flex-wrap items-start gap-x-3 gap-y-1">
      <Field label="Resource" htmlFor="resource" className="w-full sm:w-72" help={account && account.resourceGroup}>
        <Combobox
          id="resource"
          describedBy="resource-note"
          options={resources.map(({ id, name, subscription }) => ({
            id,
            label: name,
            note: subscriptionOf(subscription),
          }))}
          chosen={account === null ? [] : [account.id]}
          restingText={account?.name ?? ""}
          placeholder="Choose a resource"
          emptyText="No resource of the region matches."
          onChoose={(id) => {
            const to = resources.find((each) => each.id === id);
            if (to === undefined) return;
            const { subscription, resourceGroup, name } = to;
            setParams({ resource: { subscription, resourceGroup, account: name }, spillover: null });
          }}
        />
      </Field>
      <TypedName
        value={params.deployment}
        help={usualName === null ? "" : `Empty: ${usualName}`}
        onChange={(deployment) => setParams({ deployment })}
      />
      <Field label="Spillover to" htmlFor="spillover" className="w-full sm:w-56" help="A standard deployment beside it">
        <Combobox
          id="spillover"
          describedBy="spillover-note"
          options={[
            { id: NONE, label: "No spillover" },
            ...standard.map(({ name, model }) => ({ id: `to ${name}`, label: name, note: model.name ?? "" })),
          ]}
          chosen={[params.spillover === null ? NONE : `to ${params.spillover}`]}
          restingText={params.spillover ?? "No spillover"}
          emptyText="No standard deployment matches."
          onChoose={(id) => setParams({ spillover: id === NONE ? null : id.slice("to ".length) })}
        />
      </Field>
    </div>
  );
}

/** Taken when the field is left or Enter pressed; another link brings its own. */
function TypedName({ value, help, onChange }: { value: string; help: string; onChange: (to: string) => void }) {
  const [typed, setTyped] = useState({ text: value, value });
  const text = typed.value === value ? typed.text : value;
  const take = () => {
    setTyped({ text, value: text });
    if (text !== value) onChange(text);
  };
  return (
    <Field label="Deployment name" htmlFor="deployment" className="w-full sm:w-56" help={help}>
      <input
        id="deployment"
        autoComplete="off"
        spellCheck={false}
        maxLength={260}
        value={text}
        aria-describedby="deployment-note"
        onChange={(event) => setTyped({ text: event.target.value, value })}
        onBlur={take}
        onKeyDown={({ key }) => key === "Enter" && take()}
        className={box}
      />
    </Field>
  );
}
