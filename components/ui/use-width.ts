"use client";

import { useCallback, useState } from "react";

/** The width of an element as it is now, in px; null until it stands on the page. Its `ref` goes to the element. */
export function useWidth() {
  const [widthPx, setWidthPx] = useState<number | null>(null);
  const ref = useCallback((element: HTMLElement | null) => {
    if (!element) return;
    setWidthPx(element.clientWidth); // an observer tells it a picture later
    const observer = new ResizeObserver(() => setWidthPx(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { widthPx, ref };
}
