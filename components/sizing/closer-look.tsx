"use client";

import { Combobox, Field } from "@/components/ui";
import type { SizeParams } from "@/lib/sizing/search-params";
import type { Workload } from "@/lib/workload";
import { FitPanel } from "./fit-panel";
import { PerShapePanel } from "./per-shape-panel";
import { ScaleCurvePanel } from "./scale-curve-panel";
import type { Compared } from "./use-comparison";
import type { RunTarget } from "./use-run";

interface CloserLookProps {
  params: SizeParams;
  setParams: (to: Partial<SizeParams>) => void;
  models: readonly Compared[];
  workload: Workload;
  /** Of the rows, as typed: ours alone, the calculator takes none. */
  names: readonly string[];
  subscription: string;
}

const idOf = (number: number, skuName: string) => `${number} ${skuName}`;

/** On request, for one chosen model and type: what more calls of the official calculator can tell. */
export function CloserLook({ params, setParams, models, workload, names, subscription }: CloserLookProps) {
  const choices = models.flatMap(({ name, version, rows }, at) =>
    version === null
      ? []
      : rows
          .filter((row) => row.isOffered)
          .map(({ type, required, deployable }) => ({
            ...{ id: idOf(at + 1, type.skuName), label: `${name} as ${type.name}`, number: at + 1 },
            ...{ version, type, required, deployable },
          })),
  );
  const chosen =
    choices.find(({ id }) => id === idOf(params.focus, params.type ?? "")) ??
    choices.find(({ number }) => number === params.focus) ??
    choices[0];
  if (chosen === undefined) return null;
  const { version, type, required, deployable } = chosen;
  const target: RunTarget = {
    subscription,
    model: { format: version.format, name: version.name, version: version.version },
    skuName: type.skuName,
  };
  const shapes = workload.uncached;
  const key = JSON.stringify([target, shapes]);
  const common = { target, runKey: key, shapes };
  return (
    <section aria-label="A closer look" className="flex flex-col gap-4 border-t border-line pt-4">
      <h2 className="text-base font-semibold">A closer look</h2>
      <Field label="Look closer at" htmlFor="closer" className="w-full sm:w-96">
        <Combobox
          id="closer"
          options={choices}
          chosen={[chosen.id]}
          restingText={chosen.label}
          emptyText="No model and type matches."
          onChoose={(id) => {
            const to = choices.find((choice) => choice.id === id);
            if (to) setParams({ focus: to.number, type: to.type.skuName });
          }}
        />
      </Field>
      <ScaleCurvePanel {...common} />
      <FitPanel
        {...common}
        fit={params.fit}
        suggested={deployable.is === "value" ? deployable.value : null}
        onFit={(fit) => setParams({ fit })}
      />
      <PerShapePanel {...common} names={names} whole={required.is === "value" ? required.value : null} />
    </section>
  );
}
