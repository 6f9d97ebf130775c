"use client";

import { useWidth } from "@/components/ui";
import clsx from "clsx";
import dynamic from "next/dynamic";
import type { ReactNode } from "react";
import type { StepsModel } from "@/lib/charts";
import { forcedColors, InsteadOfPicture, PictureNotLoaded } from "./picture-frame";

interface StepChartProps {
  /** Made by `prepareSteps`. */
  model: StepsModel;
  /** What stands in the frame while the model is empty: why, in words. */
  whyEmpty: ReactNode;
}

/** The height of `h-80`, which the frame has before anything is loaded. */
const HEIGHT_PX = 320;

const StepPicture = dynamic(
  async () => {
    const loaded = await import("./step-picture").catch(() => null);
    return loaded?.StepPicture ?? PictureNotLoaded;
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
