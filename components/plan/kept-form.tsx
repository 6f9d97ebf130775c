"use client";

import { useState } from "react";
import { useSubscriptions } from "@/components/scope";
import { Button, Field } from "@/components/ui";
import { planHref } from "@/lib/plan/search-params";
import { keptPlan, LONGEST_NAME, type PlanLog } from "@/lib/plans";
import { writeCount } from "@/lib/units";
import { useKeptAnswers } from "./use-kept-answers";
import type { PlanView } from "./view";

/** A name for what is planned above, to keep it with the answers of now. */
export function KeptForm({ view, log }: { view: PlanView; log: PlanLog }) {
  const [name, setName] = useState("");
  const [said, setSaid] = useState("");
  const { chosenIds } = useSubscriptions();
  const { answers, isReading } = useKeptAnswers(view);
  const keep = async () => {
    const plan = keptPlan(name, planHref({ ...view.params, subscriptions: [...chosenIds] }), answers, Date.now());
    await log.keep(plan);
    setName("");
    setSaid(`Kept “${plan.name}”.`);
  };
  const known = writeCount(answers.length, "answer");
  return (
    <form
      className="flex flex-wrap items-start gap-x-3 gap-y-1"
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <Field
        label="Name of the plan"
        htmlFor="kept-name"
        className="w-full sm:w-72"
        help={
          isReading ? `Kept with ${known} so far; more are being asked.` : `Kept with ${known} and when each was given.`
        }
      >
        <input
          id="kept-name"
          autoComplete="off"
          maxLength={LONGEST_NAME}
          value={name}
          aria-describedby="kept-name-note"
          onChange={({ target }) => setName(target.value)}
          className="h-8 w-full rounded-md border border-edge/60 bg-surface px-2.5 pointer-coarse:h-10"
        />
      </Field>
      <Button look="primary" type="submit" className="mt-[23px]">
        Keep this plan
      </Button>
      <p role="status" className="mt-7 min-w-0 truncate text-sm text-muted">
        {said}
      </p>
    </form>
  );
}
