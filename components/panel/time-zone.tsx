"use client";

import { createContext, type ReactNode, useContext, useState } from "react";
import type { TimeZone } from "@/lib/time";

const Context = createContext<{ zone: TimeZone; setZone: (zone: TimeZone) => void } | null>(null);

const YEAR_S = 31_536_000;

/** One switch for every time on the screen; kept in a cookie, so that the server draws the switch as it was left. */
export function TimeZoneProvider({ initial, children }: { initial: TimeZone; children: ReactNode }) {
  const [zone, setState] = useState(initial);
  const setZone = (next: TimeZone) => {
    document.cookie = `headroom-time=${next}; path=/; max-age=${YEAR_S}; samesite=strict`;
    setState(next);
  };
  return <Context value={{ zone, setZone }}>{children}</Context>;
}

export function useTimeZone() {
  const found = useContext(Context);
  if (!found) throw new Error("useTimeZone needs a TimeZoneProvider above it");
  return found;
}
