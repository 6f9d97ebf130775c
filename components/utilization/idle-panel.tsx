import { useId } from "react";
import { useHourlyPrice } from "@/components/asking";
import { monthlyWords } from "@/lib/costs";
import type { TimeWindow } from "@/lib/time";
import { idleShareOf, overWindow } from "@/lib/traffic";
import { writeNumber, writeShare } from "@/lib/units";
import { deployedPtu } from "@/lib/utilization";
import type { ShownDeployment } from "./shown-deployment";

interface IdlePanelProps {
  row: ShownDeployment;
  /** What is looked at: the zoom, where there is one. */
  window: TimeWindow;
}

/** What was paid for over the window and not used. */
export function IdlePanel({ row: { deployment, region, metrics }, window }: IdlePanelProps) {
  const titleId = useId();
  const deployed = deployment && deployedPtu(deployment);
  const averages = metrics === null || metrics.isOpen ? null : metrics.traffic.averages;
  const idle = deployed === null || averages === null ? null : idleShareOf(overWindow(averages, window), deployed);
  const hourly = useHourlyPrice(region, deployment?.skuName ?? null, idle !== null);
  const money =
    idle === null || deployed === null ? null : monthlyWords(idle.share * deployed, hourly, region ?? "its region");
  const figures = [
    ["Deployed PTU-hours", idle && amount(idle.deployedPtuHours)],
    ["Not used", idle && amount(idle.unusedPtuHours)],
    ["Idle share", idle && writeShare(idle.share)],
    ["Hours without data", idle && amount(idle.hoursWithout)],
  ] as const;
  return (
    <section aria-labelledby={titleId} className="flex min-w-0 flex-col gap-2">
      <h2 id={titleId} className="text-lg font-semibold">
        Idle share
      </h2>
      <dl className="flex flex-wrap gap-x-8 gap-y-1 text-sm tabular-nums" aria-label="Idle share">
        {figures.map(([name, figure]) => (
          <div key={name} className="flex flex-col">
            <dt className="text-xs text-muted">{name}</dt>
            <dd className="font-medium">{figure ?? <span className="hatch rounded px-1.5 py-0.5">unknown</span>}</dd>
          </div>
        ))}
      </dl>
      {money !== null && <p className="text-sm tabular-nums">In money, the idle share: {money}</p>}
      <p className="max-w-prose text-xs text-muted">
        {metrics !== null && !metrics.isOpen && deployed === null && "How many PTUs are deployed is not known. "}
        Derived: today’s deployed PTUs × (1 − average utilization) over the window; a point over 100% counts as all
        used, and hours without data are left out. A month has 730 hours.
      </p>
    </section>
  );
}

/** Whole, but never 0 for what is a little. */
const amount = (value: number) => (value > 0 && value < 1 ? "less than 1" : writeNumber(value));
