"use client";

import { useCallback, useState } from "react";

/** So far beside the window something counts as near: a person who scrolls never meets it empty. */
const MARGIN = "1200px 0px";

/**
 * Whether an element has come near to what is seen. Hundreds of rows of many cells each cannot all be drawn at once.
 * @returns `ref` for the element that stands in its place until then
 */
export function useNear() {
  const [isNear, setIsNear] = useState(false);
  const ref = useCallback((element: Element | null) => {
    if (element === null) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setIsNear(true);
      },
      { rootMargin: MARGIN },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { isNear, ref };
}
