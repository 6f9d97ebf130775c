// Runs in the browser.

export interface DrawnPeak {
  /** What stands over it. */
  words: string;
  /** As high as it is drawn, read off the axis. */
  value: number;
  /** Where it is drawn, in px of the page. */
  x: number;
  y: number;
}

/** The highest point of a chart's line, as a person with a ruler reads it. */
export function peakIn(frame: HTMLElement): DrawnPeak {
  const svg = frame.querySelector("svg");
  const path = svg?.querySelector('path[fill="none"]')?.getAttribute("d") ?? "";
  const points = path.split(/[ML]/).flatMap((point) => (point ? [point.split(" ").map(Number)] : []));
  const [x = NaN, y = NaN] = points.reduce((top, point) => ((point[1] ?? NaN) < (top[1] ?? NaN) ? point : top));
  const heightOf = (line: string) => Number(svg?.querySelector(line)?.getAttribute("y1"));
  const [zero, limit] = [heightOf(".recharts-xAxis line"), heightOf('line[stroke="var(--color-capacity)"]')];
  const words = [...(svg?.querySelectorAll("text") ?? [])].map(({ textContent }) => textContent);
  const { left = 0, top = 0 } = svg?.getBoundingClientRect() ?? {};
  return {
    ...{ value: (100 * (zero - y)) / (zero - limit), x: left + x, y: top + y },
    words: words.find((text) => /^[\d.]+ %$/.test(text)) ?? "",
  };
}
