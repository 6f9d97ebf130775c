"use client";

import { useWidth } from "@/components/ui";
import clsx from "clsx";
import dynamic from "next/dynamic";
import type { ReactNode } from "react";
import type { StepsModel } from "@/lib/charts";

interface StepChartProps {
  /** Made by `prepareSteps`. */
  model: StepsModel;
  /** What stands in the frame while the model is empty: why, in words. */
  whyEmpty: ReactNode;
}

/** The height of `h-80`, which the frame has before anything is loaded. */
const HEIGHT_PX = 320;

/** A browser that forces its colours on a page leaves those of an SVG as they are: so ours become its own. */
const forcedColors = [
  "forced-colors:[--color-ink:CanvasText] forced-colors:[--color-muted:CanvasText] forced-colors:[--color-edge:CanvasText]",
  "forced-colors:[--color-line:GrayText] forced-colors:[--color-surface:Canvas]",
];

/** Chosen when the picture's own code does not come: a network failure is no reason to lose the screen. */
const NotLoaded = () => (
  <InsteadOfPicture>
    What draws this picture could not be loaded. The table has the same figures; reload the page to try again.
  </InsteadOfPicture>
);

const StepPicture = dynamic(
  async () => {
    const loaded = await import("./step-picture").catch(() => null);
    return loaded?.StepPicture ?? NotLoaded;
  },
  { ssr: false },
);

/** Steps with their dots. The frame has its size from the first moment; what draws in it is loaded when needed. */
export function StepChart({ model, whyEmpty }: StepChartProps) {
  const { widthPx, ref } = useWidth();
  return (
    <div ref={ref} className={clsx("h-80 overflow-hidden", forcedColors)}>
      {model.isEmpty ? (
        <InsteadOfPicture>{whyEmpty}</InsteadOfPicture>
      ) : (
        widthPx !== null && <StepPicture model={model} widthPx={widthPx} heightPx={HEIGHT_PX} />
      )}
    </div>
  );
}

const InsteadOfPicture = ({ children }: { children: ReactNode }) => (
  <p className="mx-auto flex h-full max-w-prose items-center px-4 text-sm text-muted">{children}</p>
);
