"use client";

import { CalculatorElsewhere, Evidence, FailureCards, Learn, ScreenFrame } from "@/components/panel";
import { CatalogFailures } from "@/components/offers";
import { IgnoredNotice } from "@/components/scope";
import { Tabs } from "@/components/ui";
import { planHeadline, planViews } from "@/lib/plan";
import { planParams, planReadsWhole } from "@/lib/plan/search-params";
import type { Subscription } from "@/lib/sources/subscriptions";
import { MeasuredGuard } from "./measured-guard";
import { PlanParts } from "./plan-parts";
import { PlanQuestion } from "./plan-question";
import { usePlan } from "./use-plan";
import type { PlanView } from "./view";

interface PlanWorkbenchProps {
  chosen: PlanView["chosen"];
  /** All that can be seen: any of them may be calculated with. */
  all: readonly Subscription[];
}

/** One question for all parts of the screen; what is looked at stands in the link. */
export function PlanWorkbench({ chosen, all }: PlanWorkbenchProps) {
  const { view, types, calculations } = usePlan(chosen, all);
  const { params, catalog, model, type, deployed } = view;
  const region = params.region === null ? null : (catalog.regions.get(params.region)?.displayName ?? params.region);
  const failed = calculations.flatMap(({ state, retry }) =>
    "failure" in state ? [{ about: "Azure’s calculator", failure: state.failure, onRetry: retry }] : [],
  );
  return (
    <ScreenFrame
      headline={planHeadline({
        model: model === null ? "" : `${model.name} ${model.version}`,
        unversioned: params.version === "" ? params.model : "",
        ...{ type, deployed, region },
      })}
    >
      <IgnoredNotice parsers={planParams} readsWhole={planReadsWhole} />
      <PlanQuestion view={view} types={types} calculations={calculations} />
      {params.measured !== null && <MeasuredGuard view={view} />}
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-b border-line">
        <Tabs
          label="Parts of the plan"
          tabs={planViews}
          chosen={params.view}
          panelId="plan-view"
          onChoose={(to) => view.setParams({ view: to })}
        />
        <Evidence
          answers={calculations.flatMap(({ evidence }, at) =>
            evidence === null ? [] : [{ about: at === 0 ? "Official size" : "Official size, cached", evidence }],
          )}
        />
      </div>
      <div role="tabpanel" id="plan-view" aria-labelledby={`tab-${params.view}`} className="flex flex-col gap-6">
        <PlanParts view={view} />
      </div>
      <Learn about={["billing", "quotaOrCapacity", "types"]} />
      <FailureCards met={failed} summarize={() => "Azure’s calculator"}>
        {(kind) => kind === "forbidden" && <CalculatorElsewhere />}
      </FailureCards>
      <CatalogFailures troubles={catalog.troubles} onRetry={catalog.refetchLacking} />
    </ScreenFrame>
  );
}
