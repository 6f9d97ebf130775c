import { Waiting } from "@/components/panel";
import { Button } from "@/components/ui";
import type { QueryKey } from "@tanstack/react-query";
import type { Asked } from "./asked";

interface ReadingProgressProps {
  questions: readonly Pick<Asked<unknown>, "queryKey" | "region" | "reading">[];
  /** How far the catalogues are, which come after the figures; null where none is on its way. */
  catalogs: { readCount: number; regionCount: number } | null;
  catalogKeys: readonly QueryKey[];
  /** How far something else is that comes last; absent or null where nothing of it is on its way. */
  last?: { what: string; readCount: number; count: number; queryKeys: readonly QueryKey[] } | null;
  isStopped: boolean;
  onStop: () => void;
  onResume: () => void;
}

/** "Read 31 of 40 regions": how far the scan is; it can be cancelled, and keeps what arrived. */
export function ReadingProgress({
  questions,
  catalogs,
  catalogKeys,
  last = null,
  isStopped,
  onStop,
  onResume,
}: ReadingProgressProps) {
  const open = questions.filter(({ reading }) => reading.is === "open");
  const isReading = !isStopped && (open.length > 0 || catalogs !== null || last !== null);
  return (
    <div className="flex min-h-8 flex-wrap items-center gap-x-3 text-xs text-muted tabular-nums pointer-coarse:min-h-10">
      <p role="status">
        {isReading &&
          (open.length === 0 && last !== null
            ? `Read ${last.readCount} of ${last.count} ${last.what}`
            : wordsOf(questions, open, catalogs))}
        {isStopped && "Reading was cancelled; what arrived is kept."}
      </p>
      {!isStopped && (
        <Waiting
          queryKeys={[...questions.map(({ queryKey }) => queryKey), ...catalogKeys, ...(last?.queryKeys ?? [])]}
        />
      )}
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

type Questions = ReadingProgressProps["questions"];

function wordsOf(questions: Questions, open: Questions, catalogs: ReadingProgressProps["catalogs"]): string {
  if (open.length === 0) return `Read ${catalogs?.readCount ?? 0} of ${catalogs?.regionCount ?? 0} catalogues`;
  const regions = new Set(questions.flatMap(({ region }) => region ?? []));
  const unread = new Set(open.flatMap(({ region }) => region ?? []));
  return regions.size === 0 ? "Reading…" : `Read ${regions.size - unread.size} of ${regions.size} regions`;
}
