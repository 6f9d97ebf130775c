"use client";

import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { useCallback, useState } from "react";

/** Of so many rows the browser draws all at once without a person waiting; then its own search finds them all, too. */
const LONG_LINES = 200;
const ROW_PX = 37;

/**
 * Which lines of a table are drawn, and how much space those before and after take. A short table is drawn whole.
 * @returns `ref` for the table's body; `measure` for each line, whose height may differ
 */
export function useLines(count: number) {
  const [topPx, setTopPx] = useState(0);
  const ref = useCallback((body: HTMLElement | null) => {
    if (body !== null) setTopPx(body.getBoundingClientRect().top + window.scrollY);
  }, []);
  const isLong = count > LONG_LINES;
  const virtual = useWindowVirtualizer({
    count: isLong ? count : 0,
    estimateSize: () => ROW_PX,
    overscan: 20,
    scrollMargin: topPx,
    useFlushSync: false,
  });
  if (!isLong) return { ref, indexes: [...Array(count).keys()], beforePx: 0, afterPx: 0, measure: undefined };
  const items = virtual.getVirtualItems();
  return {
    ref,
    indexes: items.map(({ index }) => index),
    beforePx: Math.max(0, (items[0]?.start ?? topPx) - topPx),
    afterPx: Math.max(0, topPx + virtual.getTotalSize() - (items.at(-1)?.end ?? topPx)),
    measure: virtual.measureElement,
  };
}
