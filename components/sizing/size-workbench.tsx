"use client";

import dynamic from "next/dynamic";
import { useQueryStates } from "nuqs";
import { useState } from "react";
import { Learn, ScreenFrame, Waiting } from "@/components/panel";
import { IgnoredNotice } from "@/components/scope";
import { residencyWords } from "@/lib/offers";
import { askedModels, questionKey, sizeHeadline } from "@/lib/sizing";
import { type SizeParams, sizeParams } from "@/lib/sizing/search-params";
import type { Subscription } from "@/lib/sources/subscriptions";
import { areShapesWhole, type Workload, workloadOf } from "@/lib/workload";
import { CatalogFailures, useCatalog } from "@/components/offers";
import { SizeAnswer } from "./size-answer";
import { calculatorAnswers, fitAnswers } from "./answers";
import { SizeQuestion } from "./size-question";
import { useBestRegions } from "./use-best-regions";
import { useComparison } from "./use-comparison";
import { useWorkload } from "./use-workload";

// Below the answer, and only once there is one: not part of the first load. Without `ssr: false` Next gives them no boundary of their own, and
// the whole screen would turn into its skeleton while they load.
const CloserLook = dynamic(() => import("./closer-look").then((part) => part.CloserLook), { ssr: false });
const TakeAlong = dynamic(() => import("./take-along").then((part) => part.TakeAlong), { ssr: false });

interface SizeWorkbenchProps {
  /** All that can be seen: any of them may be calculated with. */
  all: readonly Subscription[];
  /** Those looked at, at least one: the first of them calculates unless another is named. */
  chosen: readonly [Subscription, ...Subscription[]];
}

/** Question and answer side by side in one state: an answer is shown only while it belongs to the inputs shown. */
export function SizeWorkbench({ all, chosen }: SizeWorkbenchProps) {
  const [params, setParams] = useQueryStates(sizeParams);
  const { typed, edit, canUndo } = useWorkload(params, setParams);
  const sent = workloadOf(typed);
  const [askedKeys, setAskedKeys] = useState(() => keysOf(params, sent)); // a pasted link calculates by itself
  const calculateWith =
    all.find(({ id }) => id === params.calculateWith) ?? chosen.find(({ isUsable }) => isUsable) ?? chosen[0];

  const catalog = useCatalog(calculateWith.id);
  const models = useComparison({ params, workload: sent, askedKeys, catalog, subscription: calculateWith.id });
  const fits = useBestRegions({
    ...catalog,
    subscription: calculateWith.id,
    models: models.map(({ version, isAsked }) => (isAsked ? version : null)),
    residency: params.stay,
  });

  const set = (to: Partial<SizeParams>) => void setParams(to);
  const calculate = () => {
    setAskedKeys(keysOf(params, sent));
    for (const { state, askAgain } of models.flatMap(({ calculations }) => calculations))
      if ("failure" in state) askAgain();
  };
  const where = residencyWords(params.stay, catalog.regions);
  const isAsked = models.some((model) => model.isAsked);
  const isAnswered = models.some(({ calculations }) => calculations.some(({ state }) => "data" in state));
  return (
    <ScreenFrame headline={sizeHeadline(models, isAsked, where)}>
      <IgnoredNotice parsers={sizeParams} readsWhole={readsWhole} />
      <SizeQuestion
        params={params}
        setParams={set}
        workload={{ typed, sent, canUndo, edit }}
        subscriptions={all}
        calculateWith={calculateWith}
        versions={catalog.versions}
        regions={catalog.regions}
        coverage={catalog.coverage.is}
        progress={
          catalog.coverage.is === "reading" && (
            <Waiting queryKeys={catalog.queryKeys}>
              Read {catalog.readCount} of {catalog.regionCount} regions…
            </Waiting>
          )
        }
        onCalculate={calculate}
      />
      <SizeAnswer
        params={params}
        setParams={set}
        models={models}
        fits={fits}
        regions={catalog.regions}
        calculateWith={calculateWith}
        others={all.filter(({ id, isUsable }) => isUsable && id !== calculateWith.id)}
      />
      {sent && isAnswered && (
        <>
          <CloserLook
            params={params}
            setParams={set}
            models={models}
            workload={sent}
            names={typed.rows.map(({ name }) => name)}
            subscription={calculateWith.id}
          />
          <TakeAlong
            version={(models[params.focus - 1] ?? models[0])?.version ?? null}
            stay={params.stay}
            taken={{
              models: models.map(({ name, rows, version }) => ({
                ...{ name, rows },
                bestOf: (row) => fits.bestOf(version, row.type.skuName),
              })),
              ...{ typed, workload: sent, where, regions: catalog.regions },
              answers: [...calculatorAnswers(models), ...fitAnswers(fits)],
            }}
          />
        </>
      )}
      <Learn about={["ptuOrTpm", "calculator", "caching"]} />
      <CatalogFailures troubles={catalog.troubles} onRetry={catalog.refetchLacking} />
    </ScreenFrame>
  );
}

const readsWhole = { shapes: areShapesWhole };

const keysOf = (params: SizeParams, workload: Workload | null) =>
  askedModels(params).flatMap((asked) => questionKey(asked, workload) ?? []);
