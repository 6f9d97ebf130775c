import clsx from "clsx";
import type { ReactNode } from "react";
import { FigureCell } from "@/components/panel";
import { Skeleton } from "@/components/ui";
import type { SiteOf } from "@/lib/scan";
import { writeNumber } from "@/lib/units";
import { VerdictCell } from "./verdict-cell";

interface SiteCellsProps {
  site: SiteOf;
  /** Whose figures these are, where several subscriptions are looked at and this is the best of them. */
  owner?: string | null;
  /** Said under the figure: "may be one shared pool". */
  notes: { capacity: string | null; quota: string | null };
  /** Capacity over time. */
  trend?: ReactNode;
}

const cell = "py-1.5 align-top whitespace-nowrap";
const waiting = <Skeleton className="h-4 w-10 align-middle" />;

/** Both numbers, and the verdict beside them. */
export const SiteCells = ({ site, owner, notes, trend }: SiteCellsProps) => (
  <>
    <td className={clsx(cell, "pl-4 text-right")}>
      <FigureCell figure={site.available} loading={waiting}>
        {writeNumber}
      </FigureCell>
      <Note text={notes.capacity} />
      {trend}
    </td>
    <td className={clsx(cell, "pl-3 text-right")}>
      <FigureCell figure={site.remaining} loading={waiting}>
        {writeNumber}
      </FigureCell>
      <Note text={notes.quota} />
    </td>
    <td className={clsx(cell, "pl-3 text-left")}>
      <VerdictCell site={site} />
      {owner && namesOwner.has(site.verdict.is) && <Note text={owner} />}
    </td>
  </>
);

/** Of what one subscription can do and another cannot, it matters which it is. */
const namesOwner: ReadonlySet<string> = new Set(["deployable", "quota-short", "capacity-short", "both-short"]);

const Note = ({ text }: { text: string | null }) =>
  text === null ? null : <bdi className="block max-w-32 truncate text-xs text-muted">{text}</bdi>;
