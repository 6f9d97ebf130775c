"use client";

import { useQueryStates } from "nuqs";
import { useState } from "react";
import { ScreenFrame, Waiting } from "@/components/panel";
import { chosenVersion, type Reading, questionKey, questionOf, sizeHeadline, sizeRows } from "@/lib/sizing";
import { sizeParams } from "@/lib/sizing/search-params";
import type { CalculatedSize } from "@/lib/sources/calculator";
import type { Subscription } from "@/lib/sources/subscriptions";
import { deploymentType } from "@/lib/units";
import { CatalogFailures } from "./catalog-failures";
import { readingOf } from "./reading";
import { SizeAnswer } from "./size-answer";
import { SizeQuestion } from "./size-question";
import { type Calculation, useCalculation } from "./use-calculation";
import { useCatalog } from "./use-catalog";

interface SizeWorkbenchProps {
  /** All that can be seen: any of them may be calculated with. */
  all: readonly Subscription[];
  /** Those looked at, at least one: the first of them calculates unless another is named. */
  chosen: readonly [Subscription, ...Subscription[]];
}

/** Question and answer side by side in one state: an answer is shown only while it belongs to the inputs shown. */
export function SizeWorkbench({ all, chosen }: SizeWorkbenchProps) {
  const [params, setParams] = useQueryStates(sizeParams);
  const [askedKey, setAskedKey] = useState(() => questionKey(params)); // a pasted link calculates by itself
  const calculateWith =
    all.find(({ id }) => id === params.calculateWith) ?? chosen.find(({ isUsable }) => isUsable) ?? chosen[0];

  const catalog = useCatalog(calculateWith.id);
  const version = chosenVersion(catalog.versions, params);
  const isAsked = askedKey !== null && askedKey === questionKey(params);
  const types = (version?.offers ?? []).map((offer) => deploymentType(offer.skuName));
  const calculations = useCalculation(calculateWith.id, isAsked ? questionOf(params, version) : null, types);
  const isChosen = params.model !== "" && params.version !== "";
  const rows = sizeRows(version?.offers ?? (isChosen ? [] : null), catalog.coverage, (skuName) =>
    answerOf(calculations, skuName),
  );

  const calculate = () => {
    setAskedKey(questionKey(params));
    if (isAsked) calculations.forEach(({ state, askAgain }) => "failure" in state && askAgain());
  };
  const isReading = catalog.coverage.is === "reading";
  return (
    <ScreenFrame headline={sizeHeadline(rows, isAsked)}>
      <SizeQuestion
        params={params}
        setParams={(to) => void setParams(to)}
        subscriptions={all}
        calculateWith={calculateWith}
        versions={catalog.versions}
        chosen={version}
        coverage={catalog.coverage.is}
        progress={
          isReading && (
            <Waiting queryKeys={catalog.queryKeys}>
              Read {catalog.readCount} of {catalog.regionCount} regions…
            </Waiting>
          )
        }
        onCalculate={calculate}
      />
      <SizeAnswer
        rows={rows}
        calculations={calculations}
        names={catalog.names}
        others={all.filter(({ id, isUsable }) => isUsable && id !== calculateWith.id)}
        onCalculateWith={(id) => void setParams({ calculateWith: id })}
      />
      <CatalogFailures troubles={catalog.troubles} onRetry={catalog.refetchLacking} />
    </ScreenFrame>
  );
}

function answerOf(calculations: readonly Calculation[], skuName: string): Reading<CalculatedSize> | null {
  const calculation = calculations.find(({ type }) => type.skuName === skuName);
  if (!calculation) return null;
  const reading = readingOf(calculation.state);
  return reading.is === "read" ? { ...reading, data: reading.data.data } : reading;
}
