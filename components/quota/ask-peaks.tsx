import { useTimeZone } from "@/components/panel";
import { ForeignText } from "@/components/ui";
import { otherPeaksWords, peaksWindowWords, peakWords } from "@/lib/quota";
import type { useAsk } from "./use-ask";
import { WeekReading } from "./week-reading";

type AskPeaksProps = Pick<ReturnType<typeof useAsk>, "peaks" | "week">;

/** How much those who draw from the pool use of what they hold: what a reader of the request asks first. */
export function AskPeaks({ peaks, week }: AskPeaksProps) {
  const { zone } = useTimeZone();
  if (peaks === null) return null;
  const [about, others] = [peaksWindowWords(peaks, zone), otherPeaksWords(peaks)];
  return (
    <div className="flex flex-col gap-2 border-t border-line pt-3 text-sm">
      <h4 className="font-medium">Peak utilization</h4>
      {about !== null && <p className="text-muted">{about}</p>}
      <ul aria-label="Peak utilization" className="tabular-nums">
        {peaks.named.map((peak) => (
          <li key={peak.key} className="flex flex-wrap gap-x-2">
            <ForeignText text={peak.name} className="max-w-48 font-medium" />
            <ForeignText text={peak.resource} className="max-w-48" />
            <span className="text-muted">{peakWords(peak, zone)}</span>
          </li>
        ))}
      </ul>
      {others !== null && <p className="text-muted">{others}</p>}
      <WeekReading week={week} />
    </div>
  );
}
