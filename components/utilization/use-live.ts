"use client";

import { useEffect, useEffectEvent } from "react";
import { MINUTE_MS, SECOND_MS } from "@/lib/time";

/** A minute is over for Azure a little later than for us. */
const AFTER_MS = 5 * SECOND_MS;

interface Live {
  isOn: boolean;
  /** The server's clock. */
  now: () => number;
  onMinute: () => void;
}

const minuteOf = (atMs: number) => Math.floor((atMs - AFTER_MS) / MINUTE_MS);

/**
 * Tells each new minute, while the tab is seen; one that is seen again too late is told at once. An effect, because the clock and
 * the tab are outside React.
 */
export function useLive({ isOn, now, onMinute }: Live) {
  const tell = useEffectEvent(onMinute);
  useEffect(() => {
    if (!isOn) return;
    let toldMinute = minuteOf(now());
    let timer: ReturnType<typeof setTimeout> | undefined;
    const check = () => {
      clearTimeout(timer);
      if (document.visibilityState === "hidden") return; // seen again, it is checked at once
      if (minuteOf(now()) !== toldMinute) {
        toldMinute = minuteOf(now());
        tell();
      }
      timer = setTimeout(check, (toldMinute + 1) * MINUTE_MS + AFTER_MS - now());
    };
    check();
    document.addEventListener("visibilitychange", check);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", check);
    };
  }, [isOn, now]);
}
