"use client";

import { type KeyboardEvent, type RefObject, useId, useState } from "react";
import { isMapKey, type MapMark, neighbour, type Placed } from "@/lib/map";
import { MarkButton } from "./mark-button";
import { type Card } from "./use-card";

interface MapMarksProps {
  label: string;
  /** From left to right. */
  marks: readonly (MapMark & Placed)[];
  widthPx: number;
  heightPx: number;
  card: Card;
  cardId: string;
  ref: RefObject<HTMLDivElement | null>;
}

/** One stop for Tab; within, arrow keys move. */
export function MapMarks({ label, marks, ref, ...rest }: MapMarksProps) {
  const keysId = useId();
  const [lastId, setLastId] = useState<string | null>(null);
  const tabStop = marks.find(({ id }) => id === lastId) ?? marks[0];

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const hasModifier = event.ctrlKey || event.metaKey || event.altKey || event.shiftKey;
    if (!tabStop || hasModifier || !isMapKey(event.key)) return;
    event.preventDefault();
    const nextId = neighbour(marks, tabStop.id, event.key);
    event.currentTarget.querySelectorAll("button")[marks.findIndex(({ id }) => id === nextId)]?.focus();
  };

  return (
    <div ref={ref} role="group" aria-label={label} aria-describedby={keysId} onKeyDown={onKeyDown}>
      <p id={keysId} className="sr-only">
        Arrow keys move among the marks, Home and End to the first and the last. Enter keeps the card of a mark open,
        Escape closes it.
      </p>
      {marks.map((mark) => (
        <MarkButton
          key={mark.id}
          mark={mark}
          marks={marks}
          isTabStop={mark === tabStop}
          onFocus={() => setLastId(mark.id)}
          {...rest}
        />
      ))}
    </div>
  );
}
