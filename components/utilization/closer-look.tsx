"use client";

import { useQueryStates } from "nuqs";
import { useMemo } from "react";
import { useTimeZone } from "@/components/panel";
import { ForeignText } from "@/components/ui";
import type { TimeWindow } from "@/lib/time";
import { closerLook } from "@/lib/utilization";
import { utilizationParams } from "@/lib/utilization/search-params";
import { HiddenFacts } from "./hidden-facts";
import type { ShownDeployment } from "./shown-deployment";
import { WeekHeat } from "./week-heat";
import { Why429 } from "./why-429";

interface CloserLookProps {
  row: ShownDeployment;
  window: TimeWindow;
}

/** One deployment: what its average hides, its week, and why calls got a 429. */
export function CloserLook({ row: { name, deployment, metrics }, window: { startMs, endMs } }: CloserLookProps) {
  const { zone } = useTimeZone();
  const [{ minute }, setMinute] = useQueryStates({ minute: utilizationParams.minute });
  const skuName = deployment?.skuName ?? null;
  const look = useMemo(
    () => metrics && closerLook({ metrics, window: { startMs, endMs }, zone, minuteMs: minute, skuName }),
    [metrics, startMs, endMs, zone, minute, skuName],
  );
  return (
    <section aria-labelledby="closer-title" className="flex min-w-0 flex-col gap-6">
      <h2 id="closer-title" className="-mb-3 text-lg font-semibold">
        A closer look at <ForeignText text={name} className="max-w-64" />
      </h2>
      {look === null ? (
        <p className="text-sm text-muted">Nothing of it has been read yet.</p>
      ) : (
        <>
          <HiddenFacts facts={look.hidden} />
          {look.heat.is !== "too-short" && <WeekHeat heat={look.heat} />}
          <Why429
            why={look.why}
            zone={look.zone}
            window={{ startMs, endMs }}
            onMinute={(atMs) => void setMinute({ minute: atMs })}
          />
        </>
      )}
    </section>
  );
}
