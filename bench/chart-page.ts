import { type ComponentProps, createElement, useMemo, useState } from "react";
import { createRoot, type Root } from "react-dom/client";
import { TimeChart } from "@/components/charts";
import { MINUTE_MS, type Series, type TimeWindow } from "@/lib/time";
import { type DrawnPeak, peakIn } from "./chart-peak";
import { utilizationOf, windowOf } from "./chart-data";
import { recharts, uPlot } from "./chart-rivals";
import { frames, untilPainted } from "./painted";

// Runs in the browser. Each page draws one thing, once: what is measured is its first drawing.

interface Charted {
  label: string;
  window: TimeWindow;
  maximum: Series;
  /** Null where one line is drawn. */
  average: Series | null;
}

const noop = () => undefined;
const frame = document.getElementById("frame") ?? document.body;
/** Lines that are drawn, lone points aside. */
const lines = () => frame.querySelectorAll('svg path[fill="none"]').length;
const tooltip = () => frame.querySelector("dl")?.parentElement?.textContent ?? "";

type InStep = Pick<ComponentProps<typeof TimeChart>, "cursorMs" | "onCursor" | "height">;

/** As the screen draws one: its lines are kept, so that a cursor that moves draws nothing anew. */
function Chart({ charted, ...inStep }: InStep & { charted: Charted }) {
  const { label, window, maximum, average } = charted;
  const lines = useMemo(() => {
    const series = [
      { name: "Maximum", look: "maximum" as const, values: maximum },
      ...(average ? [{ name: "Average", look: "average" as const, values: average }] : []),
    ];
    return { window, series, zone: "utc" as const, unit: "%", limit: { at: 100, text: "100%" } };
  }, [window, maximum, average]);
  return createElement(TimeChart, { ...inStep, label, lines, onZoom: noop, whole: window, whyEmpty: "No data." });
}

/** As the screen has them: one below the other, under one cursor. */
function Charts({ charted }: { charted: readonly Charted[] }) {
  const [cursorMs, setCursorMs] = useState<number | null>(null);
  const height = charted.length > 1 ? "low" : "tall";
  return charted.map((each) =>
    createElement(Chart, { key: each.label, charted: each, cursorMs, onCursor: setCursorMs, height }),
  );
}

const utilization = (minutes: number, seed: number): Charted => ({
  ...{ label: `Deployment ${seed}`, window: windowOf(minutes) },
  ...{ maximum: utilizationOf(minutes, seed), average: utilizationOf(minutes, seed + 100) },
});

/** Milliseconds from arrays in hand to painted pixels. */
async function timed(draw: () => () => boolean): Promise<number> {
  await frames(2);
  const beganMs = performance.now();
  return (await untilPainted(draw())) - beganMs;
}

let root: Root | null = null;
const render = (charted: readonly Charted[]) => {
  root ??= createRoot(frame);
  root.render(createElement(Charts, { charted }));
};

/** A day out of more, of which the newest minute comes in with each. */
function dayFrom(whole: Charted, minute: number): Charted {
  const startMs = whole.window.startMs + minute * MINUTE_MS;
  const part = (series: Series) => ({ ...series, startMs, values: series.values.slice(minute, minute + 1_440) });
  const window = { startMs, endMs: startMs + 1_440 * MINUTE_MS };
  return { ...whole, window, maximum: part(whole.maximum), average: whole.average && part(whole.average) };
}
const days = utilization(5_000, 7);

/** What the bench asks of the page. */
const chartPage = {
  /** One deployment, drawn by whom. */
  drawOne: (by: "ours" | "pair" | "uPlot" | "recharts" | "recharts, no dots", minutes: number) => {
    const { average, ...one } = utilization(minutes, 7);
    if (by === "uPlot") return timed(() => uPlot(frame, one.maximum));
    if (by === "recharts" || by === "recharts, no dots")
      return timed(() => recharts(frame, one.maximum, { hasDots: by === "recharts" }));
    return timed(() => {
      render([{ ...one, average: by === "pair" ? average : null }]);
      return () => lines() >= (by === "pair" ? 2 : 1);
    });
  },
  /** Many small ones. @returns milliseconds, and those of tasks that kept the browser from answering */
  drawMany: async (count: number, minutes: number) => {
    const tasks: number[] = [];
    const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries().map((entry) => entry.duration)));
    const charted = Array.from({ length: count }, (_, at) => utilization(minutes, at + 1));
    await frames(2);
    observer.observe({ type: "longtask" });
    const beganMs = performance.now();
    render(charted);
    const firstMs = (await untilPainted(() => lines() >= 2)) - beganMs;
    const allMs = (await untilPainted(() => lines() >= 2 * count)) - beganMs;
    await frames(5);
    return { firstMs, allMs, longestMs: Math.max(0, ...tasks) };
  },
  /** Draws a part of 30 days around a minute that is higher than all others. */
  drawPeak: async (minute: number, shown: number): Promise<DrawnPeak> => {
    const maximum = utilizationOf(43_200, 7, minute);
    const startMs = maximum.startMs + Math.max(0, Math.min(43_200 - shown, minute - Math.floor(shown / 3))) * MINUTE_MS;
    const label = `${minute} of ${shown}`;
    render([{ label, window: { startMs, endMs: startMs + shown * MINUTE_MS }, maximum, average: null }]);
    await untilPainted(() => frame.querySelector(`[aria-label^="${label}"] path[fill="none"]`) !== null);
    return peakIn(frame);
  },
  tooltip,
  /** From then on each move of the pointer is timed, until its time stands beside it. */
  timeHovers: () => {
    const time = ({ timeStamp }: PointerEvent) => {
      const before = tooltip();
      void untilPainted(() => tooltip() !== before).then((atMs) => chartPage.hovers.push(atMs - timeStamp));
    };
    frame.addEventListener("pointermove", time, true);
  },
  hovers: Array<number>(),
  /** A day to which the newest minute comes, so many times. */
  refresh: async (from: number, count: number) => {
    for (let at = from; at < from + count; at += 1) {
      render([dayFrom(days, at)]);
      await new Promise((resolve) => setTimeout(resolve)); // drawn by then, though not painted
    }
  },
};

export type ChartPage = typeof chartPage;
declare global {
  interface Window {
    chartPage: ChartPage;
  }
}
window.chartPage = chartPage;
