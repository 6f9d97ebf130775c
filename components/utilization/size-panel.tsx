"use client";

import { useQueryStates } from "nuqs";
import { useId } from "react";
import { ScaleDownGuard } from "@/components/asking";
import { CalculatorElsewhere, Evidence, FailureCards, OfflineNotice, useTimeZone } from "@/components/panel";
import { ForeignText, TermNotes } from "@/components/ui";
import { dataOf } from "@/lib/query";
import { terms } from "@/lib/terms";
import { type TimeWindow, writeInstant } from "@/lib/time";
import { measuredView } from "@/lib/utilization";
import { utilizationParams } from "@/lib/utilization/search-params";
import type { ShownDeployment } from "./shown-deployment";
import { SizePanelAnswers } from "./size-panel-answers";
import { SizePanelFields } from "./size-panel-fields";
import { SizePanelShapes } from "./size-panel-shapes";
import { useMeasuredSize } from "./use-measured-size";

interface SizePanelProps {
  row: ShownDeployment;
  /** What is looked at: the zoom, where there is one. */
  window: TimeWindow;
}

const { sizeOf, sizeShapes } = utilizationParams;

/** What the load of the window needs, as Azure's calculator answers, beside what is deployed. */
export function SizePanel({ row, window }: SizePanelProps) {
  const titleId = useId();
  const { zone } = useTimeZone();
  const [params, setParams] = useQueryStates({ sizeOf, sizeShapes });
  const found = useMeasuredSize(row, window, { choice: params.sizeOf, split: params.sizeShapes });
  const { measured, sized, calculations, answerOf } = found;
  const looked = measured?.window ?? window;
  const { sentence, shapes, answers, notes, lower, links } = measuredView({
    name: row.name,
    measured,
    sized,
    answerOf,
    zone,
  });
  const about = ({ load, bound }: (typeof calculations)[number]) =>
    `Calculator: ${load === "served" ? "served load" : "demand"}${bound === "cached" ? ", cached" : ""}`;
  return (
    <section aria-labelledby={titleId} className="flex min-w-0 flex-col gap-3">
      <div>
        <h2 id={titleId} className="text-lg font-semibold">
          Size from measured traffic
        </h2>
        <p className="text-xs text-muted">
          <ForeignText text={row.name} className="max-w-64" />, {writeInstant(looked.startMs, zone)} to{" "}
          {writeInstant(looked.endMs, zone)}
        </p>
      </div>
      {lower !== null && sized.is === "known" && (
        <ScaleDownGuard
          {...{ model: sized.model, skuName: sized.skuName, lower, region: row.region }}
          subscription={row.place.subscription}
          regionText={row.region ?? "its region"}
        />
      )}
      <p role="status" aria-label="Measured size" className="min-h-7 text-lg">
        {sentence}
      </p>
      <SizePanelFields params={params} setParams={(to) => void setParams(to)} />
      <div className="grid min-h-72 grid-cols-1 content-start gap-x-8 gap-y-4 lg:min-h-44 lg:grid-cols-2">
        <SizePanelShapes lines={shapes} />
        <SizePanelAnswers lines={answers} links={links} sized={sized} row={row} calculations={calculations} />
      </div>
      <TermNotes terms={[terms.requiredPtu, terms.deployableSize]} />
      <ul className="min-h-28 max-w-prose text-xs text-muted" aria-label="About this size">
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
        <li>
          Minutes are put in order by average utilization. Means are rounded up, since the calculator takes whole
          numbers.
        </li>
        {answers.some(({ isFirst }) => !isFirst) && (
          <li>
            The calculator takes no cached share, and the service discounts cached prompt tokens by up to 100%: it is
            asked with them, and without them; the truth lies between the two.
          </li>
        )}
        {answers.some(({ load }) => load === "demand") && (
          <li>
            Demand is requests × (served + turned away + spilled) ÷ served, each minute in its own mean shape. It is an
            upper bound: clients that try again are counted again.
          </li>
        )}
      </ul>
      <Evidence
        answers={calculations.flatMap((each) => {
          const answer = dataOf(each.state);
          return answer === null ? [] : [{ about: about(each), evidence: answer.evidence }];
        })}
      />
      {calculations.some(({ state }) => state.is === "offline") && <OfflineNotice />}
      <FailureCards
        met={calculations.flatMap((each) =>
          "failure" in each.state ? [{ about: about(each), failure: each.state.failure, onRetry: each.retry }] : [],
        )}
        summarize={(abouts) => (abouts.length === 1 ? (abouts[0] ?? "") : "Calculator")}
      >
        {(kind) => kind === "forbidden" && <CalculatorElsewhere />}
      </FailureCards>
    </section>
  );
}
