"use client";

import { Plus } from "lucide-react";
import { type ReactNode, useState } from "react";
import { Button } from "@/components/ui";
import { type Coverage, numberFields, type OfferedVersion, questionKey, readWhole } from "@/lib/sizing";
import type { SizeParams } from "@/lib/sizing/search-params";
import type { Subscription } from "@/lib/sources/subscriptions";
import { ModelFields } from "./model-fields";
import { numberId, ShapeGrid } from "./shape-grid";
import { SubscriptionField } from "./subscription-field";
import { useShapes } from "./use-shapes";

interface SizeQuestionProps {
  params: SizeParams;
  setParams: (to: Partial<SizeParams>) => void;
  subscriptions: readonly Subscription[];
  calculateWith: Subscription;
  versions: readonly OfferedVersion[];
  chosen: OfferedVersion | null;
  progress: ReactNode;
  coverage: Coverage["is"];
  onCalculate: () => void;
}

/** The question: model, version, who asks, and the workload. What is wrong is said at the field before any call. */
export function SizeQuestion(props: SizeQuestionProps) {
  const { params, setParams, subscriptions, calculateWith, onCalculate } = props;
  const shapes = useShapes(params.shapes, (linked) => setParams({ shapes: linked }));
  const [isChecked, setIsChecked] = useState(false);

  const calculate = () => {
    setIsChecked(true);
    if (questionKey(params) !== null) return onCalculate();
    firstProblem(params, shapes.rows)?.focus();
  };
  const addShape = () => {
    setIsChecked(false); // nobody has typed in the new row yet
    shapes.add();
  };
  return (
    <form
      noValidate
      className="flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        calculate();
      }}
    >
      <div className="flex flex-wrap gap-x-4 gap-y-1">
        <ModelFields {...props} isChecked={isChecked} />
        <SubscriptionField
          all={subscriptions}
          chosen={calculateWith}
          onChoose={(id) => setParams({ calculateWith: id })}
        />
      </div>
      <ShapeGrid shapes={shapes} isChecked={isChecked} />
      <div className="flex items-center gap-2">
        <Button onClick={addShape} disabled={shapes.isFull}>
          <Plus aria-hidden className="size-4" />
          Add shape
        </Button>
        <Button type="submit" look="primary">
          Calculate
        </Button>
      </div>
    </form>
  );
}

/** The first field that needs a person, in reading order. */
function firstProblem(params: SizeParams, rows: ReturnType<typeof useShapes>["rows"]): HTMLElement | null {
  const ids = [
    ...(params.model === "" ? ["model"] : params.version === "" ? ["version"] : []),
    ...rows.flatMap((row, index) =>
      numberFields.filter((field) => readWhole(row[field]).is === "problem").map((field) => numberId(index, field)),
    ),
  ];
  return ids[0] ? document.getElementById(ids[0]) : null;
}
