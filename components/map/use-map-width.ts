"use client";

import { useCallback, useState } from "react";

/** The width of the map as it is now, in px; null until it stands on the page. Its `ref` goes to the element. */
export function useMapWidth() {
  const [widthPx, setWidthPx] = useState<number | null>(null);
  const ref = useCallback((element: HTMLElement | null) => {
    if (!element) return;
    const observer = new ResizeObserver(() => setWidthPx(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { widthPx, ref };
}
