import type { ReactNode } from "react";
import { Combobox, Field, useNow } from "@/components/ui";
import {
  type Coverage,
  firstVersion,
  modelChoices,
  modelId,
  modelParams,
  type OfferedVersion,
  versionChoices,
} from "@/lib/sizing";
import type { SizeParams } from "@/lib/sizing/search-params";

interface ModelFieldsProps {
  params: SizeParams;
  versions: readonly OfferedVersion[];
  chosen: OfferedVersion | null;
  /** How far the regions have been read: "Reading models: 3 of 12 regions". */
  progress: ReactNode;
  coverage: Coverage["is"];
  isChecked: boolean;
  setParams: (to: Partial<SizeParams>) => void;
}

/** Model and Version: what Azure's catalogue lists with a provisioned type. */
export function ModelFields({ params, versions, chosen, progress, coverage, isChecked, setParams }: ModelFieldsProps) {
  const models = modelChoices(versions);
  const ofModel = versionChoices(versions, params, useNow(null));
  const chooseModel = (id: string) => {
    if (chosen && id === modelId(chosen)) return;
    const model = modelParams(versions, id);
    setParams({ ...model, version: firstVersion(versions, model)?.version ?? "" });
  };
  const unread = {
    reading: "Still reading the catalogue…",
    partial: "Nothing matches in the regions that could be read.",
    whole: "No model with a provisioned type matches.",
  }[coverage];
  const isElsewhere = params.version !== "" && chosen === null && coverage !== "reading";
  const elsewhere =
    coverage === "whole"
      ? "Not in the catalogue with a provisioned type."
      : "Not found in the regions that could be read.";
  const isVersionMissing = isChecked && params.model !== "" && params.version === "";
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
        problem={isElsewhere ? elsewhere : isVersionMissing ? "Choose a version." : null}
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
