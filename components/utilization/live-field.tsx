import { useTimeZone } from "@/components/panel";
import { Checkbox } from "@/components/ui";
import { writeInstant } from "@/lib/time";
import { canBeLive } from "@/lib/utilization";
import type { UtilizationParams } from "@/lib/utilization/search-params";

interface LiveFieldProps {
  params: Pick<UtilizationParams, "range" | "live">;
  setParams: (to: Partial<UtilizationParams>) => void;
  /** Where the picture ends; null where there is none. */
  upToMs: number | null;
}

/** Whether each new minute is added by itself; and up to when Azure has been asked. */
export function LiveField({ params: { range, live }, setParams, upToMs }: LiveFieldProps) {
  const { zone } = useTimeZone();
  const isOffered = canBeLive(range);
  return (
    <div className="flex flex-col gap-1">
      <span aria-hidden className="invisible hidden text-sm font-medium sm:block">
        Live
      </span>
      <Checkbox
        isChecked={live && isOffered}
        isDisabled={!isOffered}
        onChange={(isChecked) => setParams({ live: isChecked })}
      >
        Live
      </Checkbox>
      <p className="min-h-[18px] text-xs text-muted tabular-nums">
        {!isOffered
          ? "For 1, 6 and 24 hours"
          : upToMs !== null &&
            (live ? `Each minute, up to ${writeInstant(upToMs, zone)}` : `Up to ${writeInstant(upToMs, zone)}`)}
      </p>
    </div>
  );
}
