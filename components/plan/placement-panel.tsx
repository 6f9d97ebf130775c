"use client";

import { Plus } from "lucide-react";
import { useId, useState } from "react";
import { ReadingFailures, ReadingProgress } from "@/components/asking";
import { Evidence } from "@/components/panel";
import { useSubscriptions } from "@/components/scope";
import { Button, TermNotes } from "@/components/ui";
import { geographiesOf, MOST_WORKLOADS } from "@/lib/packing";
import { noRow, type PlacementRow, type WantedWorkload, wantedWorkloads } from "@/lib/plan";
import { planHref } from "@/lib/plan/search-params";
import { rowsOf } from "@/lib/scan";
import { terms } from "@/lib/terms";
import { writeCount } from "@/lib/units";
import { PlacementAnswer } from "./placement-answer";
import { PlacementRowFields } from "./placement-row";
import { usePlacement } from "./use-placement";
import { usePlacementQuestions } from "./use-placement-questions";
import type { PlanView } from "./view";

/** Each costs a call a model for capacity and one a region for quota; more than these nobody compares without choosing. */
const LOOKED_LIMIT = 10;

/** What was asked when the button was pressed. */
interface Pressed {
  question: string;
  workloads: readonly WantedWorkload[];
  subscriptions: readonly string[];
  isStopped: boolean;
}

const nothingAsked = { workloads: [], subscriptions: [], isStopped: false };

/** Up to five workloads at once, against quota and capacity: where all fit, or the proof that they do not. */
export function PlacementPanel({ view }: { view: PlanView }) {
  const titleId = useId();
  const { params, setParams, catalog, nowMs } = view;
  const { versions, regions } = catalog;
  const { chosenIds } = useSubscriptions();
  const [isChecked, setIsChecked] = useState(false);
  const [pressed, setPressed] = useState<Pressed | null>(null);

  const usable = view.chosen.filter(({ isUsable }) => isUsable);
  const looked = chosenIds.length > 0 ? usable : usable.slice(0, LOOKED_LIMIT);
  // What is planned already is the first that wants a place.
  const planned = { ...noRow, ...{ model: params.model, version: params.version, format: params.format } };
  const rows: readonly PlacementRow[] =
    params.place.length > 0 ? params.place : [{ ...planned, ptu: sizeOf(view), stay: params.stay }];
  const question = planHref({ place: [...rows], subscriptions: looked.map(({ id }) => id) });
  // An answer belongs to the question it was asked for.
  const answered = pressed?.question === question ? pressed : null;
  const { workloads, subscriptions, isStopped } = answered ?? nothingAsked;
  const wanted = wantedWorkloads(rows, versions);
  const asked = usePlacement({ workloads, subscriptions, isStopped, nowMs });
  const questions = usePlacementQuestions(asked, (id) => view.chosen.find((each) => each.id === id)?.name ?? id);
  const set = (to: readonly PlacementRow[]) => setParams({ place: [...to] });
  const place = () => {
    setIsChecked(true);
    if (wanted !== null)
      setPressed({ question, workloads: wanted, subscriptions: looked.map(({ id }) => id), isStopped: false });
  };
  const stop = (to: boolean) => answered && setPressed({ ...answered, isStopped: to });
  return (
    <section aria-labelledby={titleId} className="flex flex-col gap-3">
      <div>
        <h2 id={titleId} className="text-lg font-semibold">
          Place several workloads at once
        </h2>
        <p className="max-w-prose text-sm text-muted">
          Every way to place them is tried against your quota and the capacity that is available now, so that “none
          fits” is proven.
        </p>
      </div>
      {rows.map((row, at) => (
        <PlacementRowFields
          key={at}
          number={at + 1}
          {...{ row, versions, regions, isChecked }}
          geographies={geographiesOf(regions.values())}
          onChange={(to) => set(rows.with(at, to))}
          onRemove={rows.length === 1 ? null : () => set(rows.filter((_, other) => other !== at))}
        />
      ))}
      <div className="flex flex-wrap items-center gap-3">
        <Button look="primary" onClick={place}>
          Place them
        </Button>
        {rows.length < MOST_WORKLOADS && (
          <Button look="quiet" onClick={() => set([...rows, noRow])}>
            <Plus aria-hidden className="size-4" />
            Add workload
          </Button>
        )}
        <TermNotes terms={[terms.dataMustStayIn]} />
        {isChecked && wanted === null && (
          <p role="status" className="text-sm text-danger">
            {catalog.coverage.is === "reading"
              ? "Fill in each workload; the catalogue is still being read."
              : "Each workload needs a model version and its PTU."}
          </p>
        )}
        {looked.length < usable.length && (
          <p className="text-sm text-on-notice">
            Looks at the first {writeCount(looked.length, "subscription")}. Choose others under “Subscriptions”.
          </p>
        )}
        {answered && (
          <ReadingProgress
            questions={[...asked.capacities, ...asked.quotas]}
            catalogs={asked.catalog.coverage.is === "reading" ? asked.catalog : null}
            catalogKeys={asked.catalogs.asked.map(({ queryKey }) => queryKey)}
            isStopped={isStopped}
            onStop={() => stop(true)}
            onResume={() => stop(false)}
          />
        )}
      </div>
      {asked.placement && (
        <>
          <PlacementAnswer
            view={view}
            placement={asked.placement}
            workloads={workloads}
            usages={asked.quotas.map(({ subscription, region, reading }) => ({
              ...{ subscription, region, reading: rowsOf(reading) },
            }))}
          />
          <Evidence
            answers={questions.flatMap(({ what, where, state }) =>
              "data" in state ? [{ about: `${what}: ${where}`, evidence: state.data.evidence }] : [],
            )}
          />
        </>
      )}
      <ReadingFailures
        questions={answered ? questions : []}
        troubles={answered ? asked.catalog.troubles : []}
        onRetryCatalogs={catalog.refetchLacking}
      />
    </section>
  );
}

const sizeOf = ({ deployed: { size } }: PlanView): number | null => (size.is === "value" ? size.value : null);
