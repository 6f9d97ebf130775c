import type { ReactNode } from "react";
import { Combobox, Field, useNow } from "@/components/ui";
import { firstVersion, modelChoices, modelId, modelParams, type OfferedVersion, versionChoices } from "@/lib/sizing";
import type { SizeParams } from "@/lib/sizing/search-params";

interface ModelFieldsProps {
  params: SizeParams;
  versions: readonly OfferedVersion[];
  chosen: OfferedVersion | null;
  /** How far the regions have been read: "Reading models: 3 of 12 regions". */
  progress: ReactNode;
  isReading: boolean;
  isChecked: boolean;
  setParams: (to: Partial<SizeParams>) => void;
}

/** Model and Version: what Azure's catalogue lists with a provisioned type. */
export function ModelFields({ params, versions, chosen, progress, isReading, isChecked, setParams }: ModelFieldsProps) {
  const models = modelChoices(versions);
  const ofModel = versionChoices(versions, params, useNow(null));
  const chooseModel = (id: string) => {
    const model = modelParams(versions, id);
    setParams({ ...model, version: firstVersion(versions, model)?.version ?? "" });
  };
  const unread = isReading ? "Still reading the catalogue…" : "No model with a provisioned type matches.";
  const isElsewhere = params.version !== "" && chosen === null;
  return (
    <>
      <Field
        label="Model"
        htmlFor="model"
        className="w-full sm:w-64"
        help={progress}
        problem={isChecked && params.model === "" ? "Choose a model." : null}
      >
        <Combobox
          id="model"
          describedBy="model-note"
          options={models}
          chosen={chosen ? [modelId(chosen)] : []}
          restingText={chosen?.name ?? params.model}
          placeholder="Choose a model"
          emptyText={unread}
          isInvalid={isChecked && params.model === ""}
          onChoose={chooseModel}
        />
      </Field>
      <Field
        label="Version"
        htmlFor="version"
        className="w-full sm:w-48"
        help={ofModel.find((each) => each.id === chosen?.version)?.note}
        problem={isElsewhere && !isReading ? "Not in the catalogue with a provisioned type." : null}
      >
        <Combobox
          id="version"
          describedBy="version-note"
          options={ofModel}
          chosen={[params.version]}
          restingText={params.version}
          placeholder={params.model === "" ? "Choose a model first" : "Choose a version"}
          emptyText={params.model === "" ? "Choose a model first." : unread}
          onChoose={(version) => setParams({ version })}
        />
      </Field>
    </>
  );
}
