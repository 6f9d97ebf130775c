import type { ReactNode } from "react";

/** A browser that forces its colours on a page leaves those of an SVG as they are: so ours become its own. */
export const forcedColors = [
  "forced-colors:[--color-ink:CanvasText] forced-colors:[--color-muted:CanvasText] forced-colors:[--color-edge:CanvasText]",
  "forced-colors:[--color-line:GrayText] forced-colors:[--color-surface:Canvas] forced-colors:[--color-capacity:CanvasText]",
];

/** In the frame's middle, where a picture would be. */
export const InsteadOfPicture = ({ children }: { children: ReactNode }) => (
  <p className="mx-auto flex h-full max-w-prose items-center px-4 text-sm text-muted">{children}</p>
);

/** Chosen when the picture's own code does not come: a network failure is no reason to lose the screen. */
export const PictureNotLoaded = () => (
  <InsteadOfPicture>
    What draws this picture could not be loaded. The table has the same figures; reload the page to try again.
  </InsteadOfPicture>
);
