import { SECOND_MS } from "@/lib/time";
import type { CallKind } from "./operation";

/**
 * Azure allows each principal 250 reads + 25/s and 200 writes + 10/s per subscription; other tools of the same person draw
 * from the same buckets, so we stay below. Metrics are reads to Azure: the two together stay below its reads.
 * Source: learn.microsoft.com/azure/azure-resource-manager/management/request-limits-and-throttling; read 2026-11-21.
 */
const limits: Record<CallKind, { burst: number; perSecond: number }> = {
  reads: { burst: 200, perSecond: 20 },
  writes: { burst: 100, perSecond: 8 },
  metrics: { burst: 40, perSecond: 4 },
};

/** What we believe one of Azure's token buckets still holds. It fills more slowly than Azure's own, so never beyond it. */
export function createAllowance(kind: CallKind) {
  const { burst, perSecond } = limits[kind];
  let left = burst;
  let countedAtMs = Date.now();

  const refill = () => {
    const nowMs = Date.now();
    left = Math.min(burst, left + (Math.max(0, nowMs - countedAtMs) / SECOND_MS) * perSecond);
    countedAtMs = nowMs;
  };

  return {
    /** Whole milliseconds until one more call may start; 0 when it may now. */
    waitMs() {
      refill();
      return left < 1 ? Math.ceil(((1 - left) / perSecond) * SECOND_MS) : 0;
    },
    take: () => void (left -= 1),
    /**
     * Azure said how much is left: never believe in more. Answers overtake each other, so a higher number proves nothing;
     * and calls still under way may not be counted in it, so all of them are taken off.
     */
    lower(remaining: number, underWay: number) {
      refill();
      left = Math.min(left, remaining - underWay);
    },
  };
}
