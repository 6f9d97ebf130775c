"use client";

import { Plus, Undo2 } from "lucide-react";
import { type ReactNode, useCallback, useState } from "react";
import { Button, TermNotes } from "@/components/ui";
import type { Coverage, OfferedVersion, Regions } from "@/lib/offers";
import { askedModels } from "@/lib/sizing";
import type { SizeParams } from "@/lib/sizing/search-params";
import type { Subscription } from "@/lib/sources/subscriptions";
import { terms } from "@/lib/terms";
import {
  numberFields,
  readCachedShare,
  readGrowth,
  readWhole,
  SHAPE_LIMIT,
  type TypedWorkload,
  type Workload,
  type WorkloadEdit,
} from "@/lib/workload";
import { CalculatorLimits } from "./calculator-limits";
import { modelFieldId, ResidencyField } from "@/components/offers";
import { ModelList } from "./model-list";
import { ShapeGrid } from "./shape-grid";
import { numberId } from "./shape-row";
import { StartingPoints } from "./starting-points";
import { SubscriptionField } from "./subscription-field";
import { WorkloadOptions } from "./workload-options";

interface SizeQuestionProps {
  params: SizeParams;
  setParams: (to: Partial<SizeParams>) => void;
  workload: { typed: TypedWorkload; sent: Workload | null; canUndo: boolean; edit: (edit: WorkloadEdit) => void };
  subscriptions: readonly Subscription[];
  calculateWith: Subscription;
  versions: readonly OfferedVersion[];
  regions: Regions;
  progress: ReactNode;
  coverage: Coverage["is"];
  onCalculate: () => void;
}

/** The question: models, who asks, and the workload. What is wrong is said at the field before any call. */
export function SizeQuestion(props: SizeQuestionProps) {
  const { params, setParams, workload, subscriptions, calculateWith, regions, onCalculate } = props;
  const { typed, sent, canUndo, edit: editTyped } = workload;
  const [isChecked, setIsChecked] = useState(false);

  const calculate = () => {
    setIsChecked(true);
    const problem = firstProblem(params, typed);
    if (problem === null) return onCalculate();
    document.getElementById(problem)?.focus();
  };
  const edit = useCallback(
    (change: WorkloadEdit) => {
      if (change.is === "add") setIsChecked(false); // nobody has typed in the new row yet
      editTyped(change);
    },
    [editTyped],
  );
  return (
    <form
      noValidate
      className="flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        calculate();
      }}
    >
      <ModelList {...props} isChecked={isChecked}>
        <SubscriptionField
          all={subscriptions}
          chosen={calculateWith}
          onChoose={(id) => setParams({ calculateWith: id })}
        />
        <ResidencyField residency={params.stay} regions={regions} onChoose={(stay) => setParams({ stay })} />
      </ModelList>
      <ShapeGrid typed={typed} workload={sent} edit={edit} isChecked={isChecked} />
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <Button onClick={() => edit({ is: "add" })} disabled={typed.rows.length >= SHAPE_LIMIT}>
          <Plus aria-hidden className="size-4" />
          Add shape
        </Button>
        <Button look="quiet" className="disabled:opacity-40" disabled={!canUndo} onClick={() => edit({ is: "undo" })}>
          <Undo2 aria-hidden className="size-4" />
          Undo
        </Button>
        <StartingPoints edit={edit} />
      </div>
      <div className="flex flex-wrap items-start gap-x-4 gap-y-2">
        <WorkloadOptions typed={typed} edit={edit} />
        <Button type="submit" look="primary" className="sm:mt-6">
          Calculate
        </Button>
      </div>
      <CalculatorLimits />
      <TermNotes terms={[terms.calculateWith, terms.dataMustStayIn, terms.growth, terms.cachedPromptShare]} />
    </form>
  );
}

/** The first field that needs a person, in reading order; null when all is well. */
function firstProblem(params: SizeParams, { rows, growth, cachedShare }: TypedWorkload): string | null {
  const [first] = [
    ...askedModels(params).flatMap(({ model, version }, at) => {
      const missing = model === "" ? "model" : version === "" ? "version" : null;
      return missing === null ? [] : [modelFieldId(missing, at + 1)];
    }),
    ...rows.flatMap((row, index) =>
      numberFields.filter((field) => readWhole(row[field]).is === "problem").map((field) => numberId(index, field)),
    ),
    ...(readGrowth(growth).is === "problem" ? ["growth"] : []),
    ...(readCachedShare(cachedShare).is === "problem" ? ["cached"] : []),
  ];
  return first ?? null;
}
