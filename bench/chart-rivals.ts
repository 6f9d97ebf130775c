import { createElement } from "react";
import { createRoot } from "react-dom/client";
import { Line, LineChart, XAxis, YAxis } from "recharts";
import UPlot from "uplot";
import type { Series } from "@/lib/time";

// Runs in the browser. One line and two axes each, handed every point, as whoever does not prepare anything draws them.

const size = { width: 1_376, height: 320 };

/** On a canvas. @returns whether it is drawn */
export function uPlot(frame: HTMLElement, { startMs, grainMs, values }: Series): () => boolean {
  const xs = values.map((_, at) => (startMs + at * grainMs) / 1_000);
  let isDrawn = false;
  const series = [{}, { label: "Maximum", stroke: "black", width: 1.5 }];
  new UPlot({ ...size, series, hooks: { draw: [() => (isDrawn = true)] } }, [xs, values], frame);
  return () => isDrawn;
}

/** In SVG, with a dot at each point as it does unless told otherwise; but at once, not growing. @returns whether it is drawn */
export function recharts(
  frame: HTMLElement,
  { startMs, grainMs, values }: Series,
  { hasDots }: { hasDots: boolean },
): () => boolean {
  const data = Array.from(values, (y, at) => ({ x: startMs + at * grainMs, y }));
  createRoot(frame).render(
    createElement(
      LineChart,
      { ...size, data },
      createElement(XAxis, { dataKey: "x", type: "number", domain: ["dataMin", "dataMax"] }),
      createElement(YAxis),
      createElement(Line, { dataKey: "y", dot: hasDots, isAnimationActive: false }),
    ),
  );
  return () => frame.querySelector(".recharts-line-curve") !== null;
}
