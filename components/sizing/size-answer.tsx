import { Evidence, FailureCards, OfflineNotice } from "@/components/panel";
import { type Regions, residencyWords } from "@/lib/offers";
import { smallestOf } from "@/lib/sizing";
import type { SizeParams } from "@/lib/sizing/search-params";
import type { Subscription } from "@/lib/sources/subscriptions";
import { aboutCalculation, calculatorAnswers, fitAnswers } from "./answers";
import { CalculationFailures } from "./calculation-failures";
import { ModelMatrix } from "./model-matrix";
import { SizeTable } from "./size-table";
import type { useBestRegions } from "./use-best-regions";
import type { Compared } from "./use-comparison";

interface SizeAnswerProps {
  params: SizeParams;
  setParams: (to: Partial<SizeParams>) => void;
  models: readonly Compared[];
  fits: ReturnType<typeof useBestRegions>;
  regions: Regions;
  calculateWith: Subscription;
  /** Subscriptions to calculate with instead. */
  others: readonly Subscription[];
}

/** The answer to exactly the question above it, and where it comes from. */
export function SizeAnswer({ params, setParams, models, fits, regions, calculateWith, others }: SizeAnswerProps) {
  const focus = params.focus <= models.length ? params.focus : 1;
  const looked = models[focus - 1];
  const smallest = smallestOf(models.map(({ rows }) => rows));
  const calculations = models.flatMap((model) => model.calculations);
  return (
    <section aria-label="Answer" className="flex flex-col gap-2">
      {models.length > 1 && (
        <ModelMatrix
          models={models}
          smallest={smallest}
          where={residencyWords(params.stay, regions)}
          focus={focus}
          bestOf={fits.bestOf}
          regions={regions}
          onFocus={(number) => setParams({ focus: number })}
        />
      )}
      {looked && (
        <SizeTable
          model={looked}
          isOneOfMany={models.length > 1}
          smallest={smallest}
          params={params}
          fits={fits}
          regions={regions}
          calculateWith={calculateWith}
        />
      )}
      {calculations.length === 0 ? (
        <p className="min-h-5 text-xs text-muted">
          Choose a model, type the workload and press Calculate: Azure’s calculator is then asked once for each type
          that is offered.
        </p>
      ) : (
        <Evidence answers={calculatorAnswers(models)} />
      )}
      {fits.questions.length > 0 && <Evidence answers={fitAnswers(fits)} />}
      {calculations.some(({ state }) => state.is === "offline") && <OfflineNotice />}
      <CalculationFailures
        met={calculations.map((each) => ({ ...each, about: aboutCalculation(models, each) }))}
        others={others}
        onCalculateWith={(id) => setParams({ calculateWith: id })}
      />
      <FailureCards
        met={fits.questions.flatMap(({ about, state, retry }) =>
          "failure" in state ? [{ about, failure: state.failure, onRetry: retry }] : [],
        )}
        summarize={(abouts) => (abouts.length > 2 ? `Quota or capacity in ${abouts.length} places` : abouts.join(", "))}
      />
    </section>
  );
}
