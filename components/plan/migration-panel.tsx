"use client";

import { Plus } from "lucide-react";
import { useId } from "react";
import { ModelFields } from "@/components/offers";
import { Button, TermNotes } from "@/components/ui";
import { chosenVersion, modelChoices, noModel } from "@/lib/offers";
import { migrationRows, OTHERS_LIMIT, plannedModel } from "@/lib/plan";
import type { CalculatorQuestion } from "@/lib/sources/calculator";
import { terms } from "@/lib/terms";
import { sameSku } from "@/lib/units";
import { MigrationTable } from "./migration-table";
import { usePlannedSizes } from "./use-planned-sizes";
import type { PlanView } from "./view";

/** The same load on other model versions, side by side with the planned one. */
export function MigrationPanel({ view }: { view: PlanView }) {
  const titleId = useId();
  const { params, setParams, catalog, type, workload, calculateWith } = view;
  const { versions, coverage } = catalog;
  const choices = modelChoices(versions);
  const others = params.others.length === 0 ? [noModel] : params.others;
  const asked = [{ model: params.model, version: params.version, format: params.format }, ...params.others];

  const questionOf = (each: (typeof asked)[number]): CalculatorQuestion | null => {
    const version = chosenVersion(versions, each);
    const model = plannedModel({ ...each, format: "" }, version);
    const isOffered = version?.offers.some(({ skuName }) => sameSku(skuName, type.skuName));
    return model === null || workload === null || !isOffered
      ? null
      : { subscription: calculateWith.id, model, skuName: type.skuName, shapes: workload.uncached };
  };
  const questions = asked.map(questionOf);
  const answers = usePlannedSizes(questions.filter((each) => each !== null));
  const readings = new Map(
    questions
      .filter((each) => each !== null)
      .map(({ model }, at) => [`${model.name} ${model.version}`, answers[at]?.reading ?? null]),
  );
  const rows = migrationRows(asked, {
    ...{ versions, coverage, type, region: params.region },
    answerOf: ({ name, version }) => readings.get(`${name} ${version}`) ?? null,
  });
  return (
    <section aria-labelledby={titleId} className="flex flex-col gap-3">
      <div>
        <h2 id={titleId} className="text-lg font-semibold">
          The same load on another version
        </h2>
        <p className="max-w-prose text-sm text-muted">
          Azure’s calculator is asked about each with the same call shapes. Models differ in how many tokens they take
          for the same work: measure a sample before you move.
        </p>
      </div>
      <div className="flex flex-wrap items-start gap-x-3 gap-y-1">
        {others.map((each, at) => (
          <ModelFields
            key={at}
            number={at + 2}
            asked={each}
            {...{ choices, versions, coverage: coverage.is }}
            progress={null}
            isChecked={false}
            onChoose={(to) => setParams({ others: others.with(at, to) })}
          />
        ))}
        {others.length < OTHERS_LIMIT && (
          <Button look="quiet" className="mt-6" onClick={() => setParams({ others: [...others, noModel] })}>
            <Plus aria-hidden className="size-4" />
            Compare another version
          </Button>
        )}
      </div>
      <MigrationTable {...{ view, rows }} />
      <TermNotes terms={[terms.requiredPtu, terms.deployableSize]} />
    </section>
  );
}
