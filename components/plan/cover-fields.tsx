"use client";

import { X } from "lucide-react";
import { useState } from "react";
import { Button, Combobox, Field } from "@/components/ui";
import type { Reservation } from "@/lib/costs";
import { canReserveMore } from "@/lib/plan";
import { byName, deploymentType, deploymentTypes, ptu, writePtu } from "@/lib/units";
import { PlanNumber } from "./plan-number";
import type { PlanView } from "./view";

const terms = { "one-month": "one month", "one-year": "one year" } as const;
const control = "h-8 w-full rounded-md border border-edge/60 bg-surface px-2 pointer-coarse:h-10";

/** Reservations as a person knows them: added one by one, taken away again. */
export function CoverFields({ view: { params, setParams, catalog, type } }: { view: PlanView }) {
  const { reserved } = params;
  const [draft, setDraft] = useState<{
    skuName: string;
    region: string | null;
    size: number | null;
    term: Reservation["term"];
  }>({
    ...{ skuName: type.skuName, region: params.region, size: null },
    term: "one-year",
  });
  const [isTried, setIsTried] = useState(false);
  const regions = [...catalog.regions.values()].sort((a, b) => byName(a.displayName, b.displayName));
  const nameOf = (region: string) => regions.find(({ name }) => name === region)?.displayName ?? region;
  const wordsOf = (each: Reservation) =>
    `${writePtu(each.ptu)} ${deploymentType(each.skuName).name} in ${nameOf(each.region)} for ${terms[each.term]}`;
  const isFull = !canReserveMore(reserved);
  const add = () => {
    const { skuName, region, size, term } = draft;
    setIsTried(region === null || size === null);
    if (region === null || size === null) return;
    setParams({ reserved: [...reserved, { skuName, region, ptu: ptu(size), term }] });
    setDraft({ ...draft, size: null });
  };
  return (
    <section aria-label="Reservations" className="flex flex-col gap-2">
      <div className="flex flex-wrap items-start gap-x-3 gap-y-1">
        <Field label="Reserved type" htmlFor="reserved-type" className="w-full sm:w-48">
          <select
            id="reserved-type"
            className={control}
            value={draft.skuName}
            onChange={({ target: { value } }) => setDraft({ ...draft, skuName: value })}
          >
            {deploymentTypes([draft.skuName]).map(({ skuName, name }) => (
              <option key={skuName} value={skuName}>
                {name}
              </option>
            ))}
          </select>
        </Field>
        <Field
          label="Reserved in"
          htmlFor="reserved-region"
          className="w-[calc(50%-6px)] sm:w-44"
          problem={isTried && draft.region === null ? "Choose a region." : null}
        >
          <Combobox
            id="reserved-region"
            describedBy="reserved-region-note"
            options={regions.map(({ name, displayName }) => ({ id: name, label: displayName }))}
            chosen={draft.region === null ? [] : [draft.region]}
            restingText={draft.region === null ? "" : nameOf(draft.region)}
            placeholder="Choose a region"
            emptyText="No region matches."
            onChoose={(region) => setDraft({ ...draft, region })}
          />
        </Field>
        <PlanNumber
          key={reserved.length}
          id="reserved-ptu"
          label="Reserved PTU"
          className="w-[calc(50%-6px)] sm:w-32"
          value={draft.size}
          help={isTried && draft.size === null ? "Enter how many." : ""}
          onChange={(size) => setDraft({ ...draft, size })}
        />
        <Field label="Term" htmlFor="reserved-term" className="w-[calc(50%-6px)] sm:w-32">
          <select
            id="reserved-term"
            className={control}
            value={draft.term}
            onChange={({ target: { value } }) =>
              setDraft({ ...draft, term: value === "one-month" ? "one-month" : "one-year" })
            }
          >
            <option value="one-year">One year</option>
            <option value="one-month">One month</option>
          </select>
        </Field>
        <Button className="mt-6" disabled={isFull} onClick={add}>
          Add reservation
        </Button>
      </div>
      {isFull && <p className="text-xs text-muted">A link holds no more than {reserved.length} reservations.</p>}
      {reserved.length > 0 && (
        <ul className="flex flex-wrap gap-2">
          {reserved.map((each, at) => (
            <li
              key={at}
              className="flex items-center gap-1 rounded-md border border-line bg-surface pl-2.5 text-sm tabular-nums"
            >
              {wordsOf(each)}
              <Button
                look="quiet"
                aria-label={`Remove ${wordsOf(each)}`}
                onClick={() => setParams({ reserved: reserved.filter((_, nth) => nth !== at) })}
              >
                <X aria-hidden className="size-3.5" />
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
