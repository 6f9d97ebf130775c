import type { ReactNode } from "react";
import type { MarkLook } from "@/lib/map";

interface MarkShape {
  /** All that the mark covers, as a path: what shines around it on a map. */
  silhouette: string;
  drawing: ReactNode;
}

const round = "M-8 0a8 8 0 1 0 16 0a8 8 0 1 0-16 0Z";
const full = (silhouette: string): MarkShape => ({ silhouette, drawing: <path d={silhouette} fill="currentColor" /> });
const ring = (inside: ReactNode): MarkShape => ({
  silhouette: round,
  drawing: (
    <g fill="none" stroke="currentColor" strokeWidth="2">
      <circle r="7" />
      {inside}
    </g>
  ),
});

/** Around 0, 0 in a box of 20; a full shape has the area of a disc with radius 8. */
export const markShapes: Record<MarkLook, MarkShape> = {
  disc: full(round),
  diamond: full("M0-10L10 0L0 10L-10 0Z"),
  "triangle-down": full("M-10.5-7.5H10.5L0 10.5Z"),
  square: full("M-7.1-7.1H7.1V7.1H-7.1Z"),
  "half-disc": ring(<path d="M0-7a7 7 0 0 0 0 14Z" fill="currentColor" stroke="none" />),
  "crossed-ring": ring(<path d="M-4.9-4.9L4.9 4.9M4.9-4.9L-4.9 4.9" />),
  "hollow-ring": {
    silhouette: "M-6 0a6 6 0 1 0 12 0a6 6 0 1 0-12 0Z",
    drawing: <circle r="5" fill="none" stroke="currentColor" strokeWidth="2" />,
  },
  "hatched-ring": ring(<path d="M-6.5 1L1-6.5M-4.9 4.9L4.9-4.9M-1 6.5L6.5-1" strokeWidth="1.6" />),
  dot: full("M-3 0a3 3 0 1 0 6 0a3 3 0 1 0-6 0Z"),
  lock: {
    silhouette: "M-9 0a9 9 0 1 0 18 0a9 9 0 1 0-18 0Z",
    drawing: (
      <>
        <path d="M-3.5-1V-4a3.5 3.5 0 0 1 7 0V-1" fill="none" stroke="currentColor" strokeWidth="2" />
        <rect x="-6" y="-1.5" width="12" height="9" rx="1.5" fill="currentColor" />
      </>
    ),
  },
};
