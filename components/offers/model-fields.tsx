import type { ReactNode } from "react";
import { Combobox, Field, useNow } from "@/components/ui";
import {
  type AskedModel,
  chosenVersion,
  type Coverage,
  firstVersion,
  type modelChoices,
  modelId,
  modelParams,
  type OfferedVersion,
  versionChoices,
} from "@/lib/offers";

interface ModelFieldsProps {
  /** 1 for the first model: "Model"; the others are called "Model 2" … */
  number: number;
  asked: AskedModel;
  choices: ReturnType<typeof modelChoices>;
  versions: readonly OfferedVersion[];
  progress: ReactNode;
  coverage: Coverage["is"];
  isChecked: boolean;
  onChoose: (to: AskedModel) => void;
}

/** Where a model is chosen; the form finds the first empty one by it. */
export const modelFieldId = (field: "model" | "version", number: number) =>
  number === 1 ? field : `${field}-${number}`;

/** Model and Version: what Azure's catalogue lists with a provisioned type. */
export function ModelFields(props: ModelFieldsProps) {
  const { number, asked, choices, versions, progress, coverage, isChecked, onChoose } = props;
  const suffix = number === 1 ? "" : ` ${number}`;
  const [modelField, versionField] = [modelFieldId("model", number), modelFieldId("version", number)];
  const chosen = chosenVersion(versions, asked);
  const ofModel = versionChoices(versions, asked, useNow(null));
  const chooseModel = (id: string) => {
    if (chosen && id === modelId(chosen)) return;
    const model = modelParams(versions, id);
    onChoose({ ...model, version: firstVersion(versions, model)?.version ?? "" });
  };
  const unread = {
    reading: "Still reading the catalogue…",
    partial: "Nothing matches in the regions that could be read.",
    whole: "No model with a provisioned type matches.",
  }[coverage];
  const isElsewhere = asked.version !== "" && chosen === null && coverage !== "reading";
  const elsewhere =
    coverage === "whole"
      ? "Not in the catalogue with a provisioned type."
      : "Not found in the regions that could be read.";
  const isVersionMissing = isChecked && asked.model !== "" && asked.version === "";
  return (
    <>
      <Field
        label={`Model${suffix}`}
        htmlFor={modelField}
        className="w-full sm:w-52"
        help={progress}
        problem={
          isChecked && asked.model === "" ? (number === 1 ? "Choose a model." : "Choose a model, or remove it.") : null
        }
      >
        <Combobox
          id={modelField}
          describedBy={`${modelField}-note`}
          options={choices}
          chosen={chosen ? [modelId(chosen)] : []}
          restingText={chosen?.name ?? asked.model}
          placeholder="Choose a model"
          emptyText={unread}
          isInvalid={isChecked && asked.model === ""}
          onChoose={chooseModel}
        />
      </Field>
      <Field
        label={`Version${suffix}`}
        htmlFor={versionField}
        className="w-full sm:w-40"
        help={ofModel.find((each) => each.id === chosen?.version)?.note}
        problem={isElsewhere ? elsewhere : isVersionMissing ? "Choose a version." : null}
      >
        <Combobox
          id={versionField}
          describedBy={`${versionField}-note`}
          options={ofModel}
          chosen={[asked.version]}
          restingText={asked.version}
          placeholder={asked.model === "" ? "Choose a model first" : "Choose a version"}
          emptyText={asked.model === "" ? "Choose a model first." : unread}
          onChoose={(version) => onChoose({ ...asked, version })}
        />
      </Field>
    </>
  );
}
