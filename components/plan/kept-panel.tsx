"use client";

import { useId } from "react";
import { DownloadButton } from "@/components/ui";
import { KeptComparison } from "./kept-comparison";
import { KeptForm } from "./kept-form";
import { KeptImport } from "./kept-import";
import { fileOf, KeptTable } from "./kept-table";
import { useKeptPlans } from "./use-kept-plans";
import type { PlanView } from "./view";

/** What is planned, kept under a name in this browser, for this account alone; two line by line; to a file and back. */
export function KeptPanel({ view }: { view: PlanView }) {
  const titleId = useId();
  const { plans, log, problem } = useKeptPlans();
  const { params, setParams } = view;
  const compared = params.compare.filter((id) => plans?.some((plan) => plan.id === id));
  // The older one stands first: a difference is what has changed since.
  const [b, a] = (plans ?? []).filter(({ id }) => compared.includes(id));
  return (
    <section aria-labelledby={titleId} className="flex flex-col gap-3">
      <div>
        <h2 id={titleId} className="text-lg font-semibold">
          Keep and compare
        </h2>
        <p className="max-w-4xl text-sm text-muted">
          A plan is kept in this browser, for the account you use now: its question and what was answered. Nothing is
          sent anywhere. Opened again, everything is asked anew.
        </p>
      </div>
      <KeptForm view={view} log={log} />
      {problem !== null && (
        <p role="alert" className="max-w-4xl text-sm text-danger">
          {problem}
        </p>
      )}
      {plans?.length === 0 && (
        <p className="max-w-4xl text-muted">
          No plan is kept yet. Give the one above a name, or import a file that was exported here or by a colleague.
        </p>
      )}
      {plans !== null && plans.length > 0 && (
        <KeptTable
          {...{ plans, compared }}
          onCompare={(ids) => setParams({ compare: [...ids] })}
          onRemove={(id) => log.remove(id)}
        />
      )}
      <div className="flex flex-wrap items-center gap-2">
        <KeptImport log={log} />
        {plans !== null && plans.length > 0 && (
          <DownloadButton label="Export all plans" fileName="headroom-plans.json" make={() => fileOf(plans)} />
        )}
      </div>
      {a && b ? (
        <KeptComparison a={a} b={b} />
      ) : (
        (plans?.length ?? 0) > 1 && (
          <p className="text-sm text-muted">Choose two under “Compare” to see them line by line.</p>
        )
      )}
    </section>
  );
}
