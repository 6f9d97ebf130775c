import clsx from "clsx";
import type { CloserLook } from "@/lib/utilization";

type Heat = Exclude<CloserLook["heat"], { is: "too-short" }>;
type Drawn = Extract<Heat, { is: "drawn" }>;
type Hour = Drawn["rows"][number]["hours"][number];

/** The highest utilization of each hour of the week: a table whose cells are darker the fuller they were. */
export const WeekHeat = ({ heat }: { heat: Heat }) => (
  <section aria-labelledby="week-title" className="flex min-w-0 flex-col gap-2">
    <h3 id="week-title" className="font-semibold">
      The week, hour by hour
    </h3>
    <p className="text-sm">{heat.says}</p>
    {heat.is === "drawn" && <HeatTable heat={heat} />}
  </section>
);

const HeatTable = ({ heat: { zone, clockHours, rows, notes } }: { heat: Drawn }) => (
  <>
    <div className="overflow-x-auto" tabIndex={0} role="group" aria-label="Utilization by hour of the week, scrollable">
      <table
        aria-label="Utilization by hour of the week"
        className="w-full min-w-4xl table-fixed border-separate border-spacing-px text-xs tabular-nums"
      >
        <caption className="caption-bottom pt-1 text-left text-xs text-muted">
          Highest utilization in %, by hour of the clock: {zone}. {notes.join(" ")}
        </caption>
        <thead>
          <tr className="text-muted">
            <th scope="col" className="w-20 text-left font-normal">
              Day
            </th>
            {clockHours.map((hour) => (
              <th key={hour} scope="col" className="font-normal">
                {hour}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ day, hours }) => (
            <tr key={day}>
              <th scope="row" className="sticky left-0 bg-ground text-left font-normal">
                {day}
              </th>
              {hours.map((hour, at) => (
                <HeatCell key={clockHours[at]} hour={hour} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  </>
);

/** Told by lightness first: ink under 100 %, vermilion with a frame and bold figures from there on. Contrast of figures ≥ 4.5. */
const shades = [
  "bg-ink/5",
  "bg-ink/12",
  "bg-ink/20",
  "bg-ink/30",
  "bg-capacity text-ground font-semibold outline outline-transparent -outline-offset-2 forced-colors:outline-[CanvasText]",
] as const;

const HeatCell = ({ hour: { is, mark, says, title, shade } }: { hour: Hour }) => (
  <td
    title={title}
    className={clsx("h-7 rounded-xs text-center", shade !== null && shades[shade], is === "no-data" && "hatch")}
  >
    {is === "value" ? mark : <span aria-hidden>{mark}</span>}
    {is === "value" && says !== null && (
      <sup aria-hidden className="pl-px">
        2×
      </sup>
    )}
    {says !== null && <span className="sr-only"> {says}</span>}
  </td>
);
