"use client";

import { useQueryStates } from "nuqs";
import { useState } from "react";
import { ScreenFrame } from "@/components/panel";
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
  /** At least one. */
  subscriptions: readonly [Subscription, ...Subscription[]];
}

/** Question and answer side by side in one state: an answer is shown only while it belongs to the inputs shown. */
export function SizeWorkbench({ subscriptions }: SizeWorkbenchProps) {
  const [params, setParams] = useQueryStates(sizeParams);
  const [askedKey, setAskedKey] = useState(() => questionKey(params)); // a pasted link calculates by itself
  const calculateWith =
    subscriptions.find(({ id }) => id === params.calculateWith) ??
    subscriptions.find(({ isUsable }) => isUsable) ??
    subscriptions[0];

  const catalog = useCatalog(calculateWith.id);
  const version = chosenVersion(catalog.versions, params);
  const isAsked = askedKey !== null && askedKey === questionKey(params);
  const types = (version?.offers ?? []).map((offer) => deploymentType(offer.skuName));
  const calculations = useCalculation(calculateWith.id, isAsked ? questionOf(params, version) : null, types);
  const rows = sizeRows(version, catalog.coverage, (skuName) => answerOf(calculations, skuName));

  const calculate = () => {
    setAskedKey(questionKey(params));
    if (isAsked) calculations.forEach(({ state, refetch }) => "failure" in state && refetch());
  };
  const isReading = catalog.coverage.is === "reading";
  return (
    <ScreenFrame headline={sizeHeadline(rows, isAsked)}>
      <SizeQuestion
        params={params}
        setParams={(to) => void setParams(to)}
        subscriptions={subscriptions}
        calculateWith={calculateWith}
        versions={catalog.versions}
        chosen={version}
        isReading={isReading}
        progress={isReading ? `Read ${catalog.readCount} of ${catalog.regionCount} regions…` : ""}
        onCalculate={calculate}
      />
      <CatalogFailures troubles={catalog.troubles} onRetry={catalog.refetchLacking} />
      <SizeAnswer
        rows={rows}
        calculations={calculations}
        names={catalog.names}
        others={subscriptions.filter(({ id }) => id !== calculateWith.id)}
        onCalculateWith={(id) => void setParams({ calculateWith: id })}
      />
    </ScreenFrame>
  );
}

function answerOf(calculations: readonly Calculation[], skuName: string): Reading<CalculatedSize> | null {
  const calculation = calculations.find(({ type }) => type.skuName === skuName);
  if (!calculation) return null;
  const reading = readingOf(calculation.state);
  return reading.is === "read" ? { ...reading, data: reading.data.data } : reading;
}
