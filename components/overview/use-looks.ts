"use client";

import { useEffect, useState, useSyncExternalStore } from "react";
import { useAzure } from "@/components/session";
import { type Snapshot, watchLogOf } from "@/lib/watching";

/** All that this browser has watched for this account, and why it keeps nothing where it does not. */
export function useLooks(): { snapshots: readonly Snapshot[] | null; problem: string | null } {
  const log = watchLogOf(useAzure().identity);
  const version = useSyncExternalStore(log.subscribe, log.version, log.version);
  const [snapshots, setSnapshots] = useState<readonly Snapshot[] | null>(null);
  // An effect, because what is kept is outside React.
  useEffect(() => {
    let isWanted = true;
    void log.exportAll().then((all) => isWanted && setSnapshots(all));
    return () => {
      isWanted = false;
    };
  }, [log, version]);
  return { snapshots, problem: log.problem() };
}
