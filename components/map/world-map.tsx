"use client";

import { type ReactNode, useCallback, useId, useRef } from "react";
import { useWidth } from "@/components/ui";
import { type MapMark, overlapping, placeMarks, type View } from "@/lib/map";
import { isCardBeside, MapCard } from "./map-card";
import { MapMarks } from "./map-marks";
import { useCard } from "./use-card";

interface WorldMapProps {
  /** What its marks are, for a screen reader. */
  label: string;
  marks: readonly MapMark[];
  /** Made by `viewOf`. Marks outside it are not drawn. */
  view: View;
  /** What the card says of these marks: the one asked about, then those that touch it. */
  cardOf: (ids: readonly string[]) => ReactNode;
  legend?: ReactNode;
}

/** Land, marks and one card. Its space is kept from the first moment; marks come with their data, in the browser only. */
export function WorldMap({ label, marks, view, cardOf, legend }: WorldMapProps) {
  const { widthPx, ref } = useWidth();
  const cardId = useId();
  const rootRef = useRef<HTMLDivElement>(null);
  const marksRef = useRef<HTMLDivElement>(null);
  const returnFocus = useCallback(() => marksRef.current?.querySelector<HTMLElement>("[data-opened]")?.focus(), []);
  const card = useCard(rootRef, returnFocus);

  const placed = widthPx === null ? [] : placeMarks(marks, view, widthPx);
  const size = { widthPx: widthPx ?? 0, heightPx: ((widthPx ?? 0) * view.height) / view.width };
  const opened = placed.find(({ id }) => id === card.opened?.id);

  return (
    <div ref={rootRef} className="relative" onBlur={card.blur}>
      {/* The shape of `worldView`, which every view has. */}
      <div ref={ref} className="relative isolate aspect-[960/424]">
        <Land view={view} />
        <MapMarks ref={marksRef} label={label} marks={placed} card={card} cardId={cardId} {...size} />
      </div>
      {legend && <div className="mt-3">{legend}</div>}
      {!isCardBeside(widthPx) && !opened && (
        <p className="mt-3 text-xs text-muted sm:hidden">Choose a mark to see its figures here.</p>
      )}
      {opened && (
        <MapCard id={cardId} label={opened.name} mark={opened} card={card} {...size}>
          {cardOf(overlapping(placed, opened.id))}
        </MapCard>
      )}
    </div>
  );
}

/** The file is drawn by the server, once for all maps; it takes colour from here and is sharp in every view. */
const Land = ({ view }: { view: View }) => (
  <svg
    aria-hidden
    viewBox={`${view.x} ${view.y} ${view.width} ${view.height}`}
    className="absolute inset-0 size-full rounded-lg bg-sea forced-colors:bg-[Canvas]"
  >
    <use href="/land.svg#land" className="fill-land forced-colors:fill-[CanvasText] forced-colors:opacity-15" />
  </svg>
);
