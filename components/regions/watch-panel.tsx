"use client";

import { useTimeZone } from "@/components/panel";
import { DownloadButton, Field, useNow } from "@/components/ui";
import { fileStem } from "@/lib/export";
import { MINUTE_MS } from "@/lib/time";
import { writeCount } from "@/lib/units";
import { type Names, WATCH_MINUTES } from "@/lib/watching";
import type { Watch } from "./use-watch";
import { WatchChanges } from "./watch-changes";
import { WatchClear } from "./watch-clear";
import { WatchNextLook } from "./watch-next-look";

interface WatchPanelProps {
  watch: Watch;
  /** 1–15; null is off. */
  minutes: number | null;
  onMinutes: (minutes: number | null) => void;
  names: Names;
  /** Name the file that is saved. */
  model: { name: string; version: string };
}

/** Capacity comes and goes: looks again by itself, and tells what changed. */
export function WatchPanel({ watch, minutes, onMinutes, names, model }: WatchPanelProps) {
  const { zone } = useTimeZone();
  const now = useNow(MINUTE_MS);
  const stem = fileStem(["watch", model.name, model.version]);
  return (
    <section aria-labelledby="watch-title" className="space-y-2">
      <h2 id="watch-title" className="text-lg font-semibold">
        Changes of capacity
      </h2>
      <div className="flex flex-wrap items-end gap-x-4 gap-y-2">
        <Field
          label="Watch"
          htmlFor="watch"
          className="w-44"
          help={minutes === null ? "Looks again by itself." : <WatchNextLook nextLook={watch.nextLook} />}
        >
          <WatchChoice minutes={minutes} onMinutes={onMinutes} />
        </Field>
        <div role="group" aria-label="What was seen" className="flex flex-wrap items-center gap-x-1 pb-6">
          <DownloadButton label="Export CSV" fileName={`${stem}.csv`} make={watch.exportCsv} />
          <DownloadButton label="Export JSON" fileName={`${stem}.json`} make={watch.exportJson} />
          <WatchClear onClear={watch.clear} />
        </div>
      </div>
      {watch.problem !== null && (minutes !== null || watch.changes.length > 0) && (
        <p role="status" className="rounded-md bg-notice px-3 py-2 text-sm text-on-notice">
          {watch.problem}
        </p>
      )}
      {watch.changes.length === 0 && <EmptyWatch isOn={minutes !== null} />}
      <WatchChanges changes={watch.changes} names={names} zone={zone} now={now} />
      <p className="text-xs text-muted">
        Kept in this browser only, for this account, for 30 days at most. It looks while this tab is open and seen.
      </p>
    </section>
  );
}

function WatchChoice({ minutes, onMinutes }: Pick<WatchPanelProps, "minutes" | "onMinutes">) {
  const choices = new Set([...WATCH_MINUTES, ...(minutes === null ? [] : [minutes])]);
  return (
    <select
      id="watch"
      aria-describedby="watch-note"
      value={minutes ?? ""}
      onChange={({ target }) => onMinutes(target.value === "" ? null : Number(target.value))}
      className="h-8 w-full rounded-md border border-edge/60 bg-surface px-2 pointer-coarse:h-10"
    >
      <option value="">Off</option>
      {[...choices]
        .sort((a, b) => a - b)
        .map((each) => (
          <option key={each} value={each}>
            {each === 1 ? "Every minute" : `Every ${writeCount(each, "minute")}`}
          </option>
        ))}
    </select>
  );
}

const EmptyWatch = ({ isOn }: { isOn: boolean }) => (
  <p className="text-sm text-muted">
    {isOn
      ? "Nothing has changed since the first look. A change will stand here with its time, the newest first."
      : "Capacity changes through the day. Choose how often to look, and each change will stand here with its time."}
  </p>
);
