import type { MarkLook, MarkTone } from "@/lib/map";
import { MarkIcon } from "./mark-icon";

interface MapLegendProps {
  entries: readonly { look: MarkLook; tone: MarkTone; text: string }[];
  /** What the size of a mark stands for, in a few words. */
  note?: string;
}

/** What the marks mean: those that are drawn, not all there are. */
export const MapLegend = ({ entries, note }: MapLegendProps) => (
  <div className="flex flex-wrap items-center gap-x-5 gap-y-1 text-xs text-muted">
    <ul className="contents">
      {entries.map(({ look, tone, text }) => (
        <li key={text} className="flex items-center gap-1.5">
          <MarkIcon look={look} tone={tone} />
          <span className="text-ink">{text}</span>
        </li>
      ))}
    </ul>
    {note && <p>{note}</p>}
  </div>
);
