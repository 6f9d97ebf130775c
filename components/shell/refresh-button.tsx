"use client";

import { useQueryClient } from "@tanstack/react-query";
import clsx from "clsx";
import { RefreshCw } from "lucide-react";
import { Button, useNow } from "@/components/ui";
import { SECOND_MS, writeDuration } from "@/lib/time";
import { useOldestAnswer } from "./use-oldest-answer";

/** Reads again what is on the screen, and says how old the oldest of it is. */
export function RefreshButton() {
  const queryClient = useQueryClient();
  const { oldestAt, isReading } = useOldestAnswer();
  const now = useNow(10 * SECOND_MS);
  const age = oldestAt === null ? "" : writeDuration(now - oldestAt);
  return (
    <div className="flex items-center gap-2">
      <span className="hidden w-16 text-right text-xs text-muted tabular-nums sm:inline">
        {isReading ? "reading…" : age}
      </span>
      <Button onClick={() => void queryClient.refetchQueries({ type: "active" })} title="Read again what is shown">
        <RefreshCw aria-hidden className={clsx("size-3.5 text-muted", isReading && "animate-spin")} />
        <span className="sr-only md:not-sr-only">Refresh</span>
      </Button>
    </div>
  );
}
