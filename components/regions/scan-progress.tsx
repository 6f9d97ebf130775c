import { Waiting } from "@/components/panel";
import { Button } from "@/components/ui";
import type { Asked } from "./asked";

interface ScanProgressProps {
  questions: readonly Pick<Asked<unknown>, "queryKey" | "region" | "reading">[];
  isStopped: boolean;
  onStop: () => void;
  onResume: () => void;
}

/** "31 of 40 regions": how far the scan is; it can be cancelled, and keeps what arrived. */
export function ScanProgress({ questions, isStopped, onStop, onResume }: ScanProgressProps) {
  const open = questions.filter(({ reading }) => reading.is === "open");
  const regions = new Set(questions.flatMap(({ region }) => region ?? []));
  const unread = new Set(open.flatMap(({ region }) => region ?? []));
  const isReading = open.length > 0 && !isStopped;
  return (
    <div className="flex min-h-8 flex-wrap items-center gap-x-3 text-xs text-muted tabular-nums pointer-coarse:min-h-10">
      <p role="status">
        {isReading && regions.size === 0 && "Reading capacity…"}
        {isReading && regions.size > 0 && `Read ${regions.size - unread.size} of ${regions.size} regions`}
        {isStopped && "Reading was cancelled; what arrived is kept."}
      </p>
      {isReading && <Waiting queryKeys={open.map(({ queryKey }) => queryKey)} />}
      {isReading && (
        <Button look="quiet" className="text-xs" onClick={onStop}>
          Cancel
        </Button>
      )}
      {isStopped && (
        <Button look="quiet" className="text-xs" onClick={onResume}>
          Read the rest
        </Button>
      )}
    </div>
  );
}
