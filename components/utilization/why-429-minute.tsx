import { Field } from "@/components/ui";
import { instantOfWall, MINUTE_MS, type TimeWindow, wallText } from "@/lib/time";
import type { CloserLook } from "@/lib/utilization";

interface Why429MinuteProps {
  why: CloserLook["why"];
  /** The name of the zone that minutes are told in. */
  zone: string;
  window: TimeWindow;
  onMinute: (atMs: number) => void;
}

const control = "h-8 rounded-md border border-edge/60 bg-surface px-2 tabular-nums pointer-coarse:h-10";

/** Which minute is explained: one of those with the most 429s, or any. */
export function Why429Minute({ why: { minutes, atMs }, zone, window, onMinute }: Why429MinuteProps) {
  const isListed = minutes.some((minute) => minute.atMs === atMs);
  return (
    <div className="flex flex-wrap items-start gap-x-4 gap-y-2">
      {minutes.length > 0 && (
        <Field label="Minutes with the most 429s" htmlFor="most-429s" help="The ten with the most calls, most first">
          <select
            id="most-429s"
            aria-describedby="most-429s-note"
            className={control}
            value={isListed ? `${atMs}` : ""}
            onChange={({ target: { value } }) => value !== "" && onMinute(Number(value))}
          >
            {!isListed && <option value="">Another minute</option>}
            {minutes.map(({ atMs, says }) => (
              <option key={atMs} value={atMs}>
                {says}
              </option>
            ))}
          </select>
        </Field>
      )}
      <Field label={`Any minute, ${zone}`} htmlFor="any-minute">
        <input
          id="any-minute"
          type="datetime-local"
          className={control}
          min={wallText(window.startMs, zone)}
          max={wallText(window.endMs - MINUTE_MS, zone)}
          value={atMs === null ? "" : wallText(atMs, zone)}
          onChange={({ target: { value } }) => {
            const typedMs = instantOfWall(value, zone, atMs ?? window.endMs);
            if (typedMs !== null) onMinute(typedMs);
          }}
        />
      </Field>
    </div>
  );
}
