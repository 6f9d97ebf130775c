"use client";

import { useTimeZone } from "@/components/panel";
import { Checkbox, DownloadButton, ForeignText, ScreenLink } from "@/components/ui";
import { fileStem } from "@/lib/export";
import { keptHref } from "@/lib/plan";
import { type KeptPlan, planFile } from "@/lib/plans";
import { writeInstant } from "@/lib/time";
import { KeptRemove } from "./kept-remove";

interface KeptTableProps {
  plans: readonly KeptPlan[];
  /** Ids of those that are compared. */
  compared: readonly string[];
  onCompare: (ids: readonly string[]) => void;
  onRemove: (id: string) => Promise<void>;
}

const head = "py-1.5 pl-4 text-left align-bottom font-medium";
const cell = "py-1.5 pl-4 text-left align-middle";

/** A plan's file, on its own. */
export const fileOf = (plans: readonly KeptPlan[]) =>
  new Blob([planFile(plans, Date.now())], { type: "application/json" });

/** The plans that are kept: each opens its question again; two can be compared. */
export function KeptTable({ plans, compared, onCompare, onRemove }: KeptTableProps) {
  const { zone } = useTimeZone();
  const toggle = (id: string) =>
    // A third takes the place of the first.
    onCompare(compared.includes(id) ? compared.filter((each) => each !== id) : [...compared, id].slice(-2));
  return (
    <div className="relative overflow-x-auto" tabIndex={0} role="group" aria-label="Kept plans, scrollable">
      <table className="w-full min-w-[640px] border-collapse text-sm tabular-nums">
        <caption className="sr-only">Kept plans</caption>
        <thead>
          <tr className="border-b border-line">
            <th scope="col" className="py-1.5 text-left align-bottom font-medium">
              Plan
            </th>
            {["Model", "Kept at", "Compare"].map((name) => (
              <th key={name} scope="col" className={head}>
                {name}
              </th>
            ))}
            <th scope="col" className={head}>
              <span className="sr-only">Export or remove</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {plans.map((plan) => (
            <tr key={plan.id} className="border-b border-line">
              <th scope="row" className="py-1.5 text-left align-middle font-normal">
                <ScreenLink href={keptHref(plan.question)} className="text-accent hover:underline">
                  <ForeignText text={plan.name} className="max-w-72" />
                </ScreenLink>
              </th>
              <td className={cell}>
                <ForeignText text={modelOf(plan)} className="max-w-56" />
              </td>
              <td className={`${cell} whitespace-nowrap`}>{writeInstant(plan.keptAtMs, zone)}</td>
              <td className={cell}>
                <Checkbox isChecked={compared.includes(plan.id)} onChange={() => toggle(plan.id)}>
                  <span className="sr-only">
                    Compare <bdi>{plan.name}</bdi>
                  </span>
                </Checkbox>
              </td>
              <td className={`${cell} text-right whitespace-nowrap`}>
                <DownloadButton
                  label="Export"
                  fileName={`${fileStem(["plan", plan.name])}.json`}
                  make={() => fileOf([plan])}
                />
                <KeptRemove name={plan.name} onRemove={() => onRemove(plan.id)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function modelOf({ question }: KeptPlan): string {
  const asked = new URLSearchParams(question);
  return [asked.get("model"), asked.get("version")].filter(Boolean).join(" ") || "none chosen";
}
