"use client";

import { ReadingFailures } from "@/components/asking";
import { costRows, costSentence, type HourlyLoad, movesOf } from "@/lib/costs";
import { writeCount, writeNumber, writePtu } from "@/lib/units";
import { CostChart } from "./cost-chart";
import { CostFields } from "./cost-fields";
import { CostGuidance } from "./cost-guidance";
import { CostMoves } from "./cost-moves";
import { CostSources } from "./cost-sources";
import { CostTable } from "./cost-table";
import { CostTypedPrices } from "./cost-typed-prices";
import { useCostCase } from "./use-cost-case";
import type { PlanView } from "./view";

/** PTU or pay-as-you-go: what each costs, where they cross, what moves the answer, and what speaks for which. */
export function CostPanel({ view }: { view: PlanView }) {
  const { params, nowMs } = view;
  const { currency, discount, latency, commitment } = params;
  const { kase, prices, official, tooMany, tooSmall, enteredAt, isReading, questions } = useCostCase(view);
  // What is still on its way may yet be the cheapest.
  const rows = costRows(kase, currency).map((row) => (isReading ? { ...row, isCheapest: false } : row));
  const model = view.model === null ? "" : `${view.model.name} ${view.model.version}`;
  const hours = params.measured === null ? { now: params.hours, loadAt: enteredAt } : null;
  return (
    <>
      <p className="text-base text-balance" role="status">
        {isReading ? "Reading prices and sizes…" : costSentence(rows, currency)}
      </p>
      <CostFields view={view} />
      {params.region === null && (
        <p className="text-sm text-muted">Prices are of one region: choose where it is to be deployed.</p>
      )}
      {params.measured !== null && <MeasuredNote load={kase.load} typed={enteredAt(24)} isReading={isReading} />}
      {tooSmall?.official && (
        <p role="note" className="max-w-prose text-sm text-on-notice">
          {writePtu(tooSmall.typed)} do not carry this load: the costs below are of the official size,{" "}
          {writePtu(tooSmall.official)}.
        </p>
      )}
      <ReadingFailures questions={questions} />
      <CostChart
        {...{ kase, currency, model }}
        unansweredCount={official.isReading ? 0 : official.askedCount - official.curve.length}
      />
      <CostTable {...{ rows, currency, isReading, model }} />
      <CostTypedPrices view={view} prices={prices.prices} />
      <CostSources {...{ currency, discount, nowMs }} prices={prices.prices} ages={prices.ages} />
      <CostMoves moves={movesOf(kase, { share: 0.1, factor: 0.1, hours })} currency={currency} />
      <CostGuidance kase={kase} facts={{ tooMany, latency, commitment }} />
    </>
  );
}

interface MeasuredNoteProps {
  load: HourlyLoad;
  /** The load that was sized, all day. */
  typed: HourlyLoad;
  isReading: boolean;
}

const busiest = ({ hours }: HourlyLoad) =>
  Math.max(0, ...hours.map(({ uncachedInput, cachedInput, output }) => uncachedInput + cachedInput + output));

function MeasuredNote({ load, typed, isReading }: MeasuredNoteProps) {
  if (isReading) return null;
  if (load.hours.length === 0)
    return <p className="text-sm text-muted">No hour of the last seven days has what a price needs.</p>;
  return (
    <p className="max-w-prose text-sm text-muted">
      Measured: {writeCount(load.hours.length, "hour")} stand for every month
      {load.missingHours > 0 && `; ${writeCount(load.missingHours, "hour")} without data left out`}. The busiest hour,
      with {writeNumber(busiest(load))} tokens, is taken for the load that was sized
      {typed.hours.length > 0 && `, which comes to ${writeNumber(busiest(typed))} an hour`}.
    </p>
  );
}
