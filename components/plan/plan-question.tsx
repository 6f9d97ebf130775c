import { useMemo } from "react";
import { ModelFields, ResidencyField } from "@/components/offers";
import { Waiting } from "@/components/panel";
import { Combobox, Field, TermNotes } from "@/components/ui";
import { type AskedModel, chosenVersion, modelChoices } from "@/lib/offers";
import { terms } from "@/lib/terms";
import { byName, type DeploymentType, writeNumber } from "@/lib/units";
import { PlanLoad } from "./plan-load";
import { PlanNumber } from "./plan-number";
import type { usePlannedSizes } from "./use-planned-sizes";
import type { PlanView } from "./view";

interface PlanQuestionProps {
  view: PlanView;
  types: readonly DeploymentType[];
  calculations: ReturnType<typeof usePlannedSizes>;
}

/** "This model version, as this type, here, for this load": all of it stands in the link. */
export function PlanQuestion({ view, types, calculations }: PlanQuestionProps) {
  const { params, setParams, catalog, type, deployed } = view;
  const { versions, coverage, regions } = catalog;
  const choices = useMemo(() => modelChoices(versions), [versions]);
  const listed = [...regions.values()].sort((a, b) => byName(a.displayName, b.displayName));
  const choose = (to: AskedModel) => setParams({ ...to, format: chosenVersion(versions, to)?.format ?? to.format });
  return (
    <div className="flex flex-col gap-1">
      <div className="flex flex-wrap items-start gap-x-3 gap-y-1">
        <ModelFields
          number={1}
          asked={params}
          {...{ choices, versions, coverage: coverage.is }}
          progress={
            versions.length === 0 &&
            coverage.is === "reading" && <Waiting queryKeys={catalog.queryKeys}>Reading…</Waiting>
          }
          isChecked={false}
          onChoose={choose}
        />
        <Field label="Deployment type" term={terms.deploymentType} htmlFor="type" className="w-full sm:w-48">
          <Combobox
            id="type"
            options={types.map(({ skuName, name }) => ({ id: skuName, label: name }))}
            chosen={[type.skuName]}
            restingText={type.name}
            emptyText="No type matches."
            onChoose={(skuName) => setParams({ type: skuName })}
          />
        </Field>
        <Field
          label="Region"
          htmlFor="region"
          className="w-[calc(50%-6px)] sm:w-44"
          help={params.region === null ? "Prices and capacity need one" : ""}
        >
          <Combobox
            id="region"
            describedBy="region-note"
            options={listed.map(({ name, displayName, geography }) => ({
              ...{ id: name, label: displayName },
              note: geography ?? "",
            }))}
            chosen={params.region === null ? [] : [params.region]}
            restingText={params.region === null ? "" : (regions.get(params.region)?.displayName ?? params.region)}
            placeholder="Choose a region"
            emptyText="No region matches."
            onChoose={(id) => setParams({ region: listed.find(({ name }) => name === id)?.name ?? null })}
          />
        </Field>
        <PlanNumber
          id="ptu"
          label="PTU to deploy"
          className="w-[calc(50%-6px)] sm:w-32"
          value={params.ptu}
          help={
            deployed.from === "calculator" && deployed.size.is === "value"
              ? `Official: ${writeNumber(deployed.size.value)}`
              : "Empty: official size"
          }
          onChange={(ptu) => setParams({ ptu })}
        />
        <ResidencyField residency={params.stay} regions={regions} onChoose={(stay) => setParams({ stay })} />
        <TermNotes terms={[terms.deploymentType, terms.dataMustStayIn]} />
      </div>
      <PlanLoad view={view} calculations={calculations} />
    </div>
  );
}
