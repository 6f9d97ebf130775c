import clsx from "clsx";
import type { PointerEvent } from "react";
import { type MapMark, type Placed, pressable, reachOf } from "@/lib/map";
import { MarkIcon } from "./mark-icon";
import { type Card, keepsCard } from "./use-card";

interface MarkButtonProps {
  mark: MapMark & Placed;
  marks: readonly Placed[];
  /** Of the map as it is now, px. */
  widthPx: number;
  heightPx: number;
  isTabStop: boolean;
  card: Card;
  cardId: string;
  onFocus: () => void;
}

/** A disc takes four fifths of the icon's box. */
const BOX_PER_RADIUS = 2.5;
const percent = (part: number, whole: number) => `${(part / whole) * 100}%`;
const px = (length: number) => `${Math.round(length * 10) / 10}px`;
const isMouse = (event: PointerEvent) => event.pointerType !== "touch";

/** One mark: what is seen, and the part of the map where it can be pressed, which ends where another's begins. */
export function MarkButton({ mark, marks, widthPx, heightPx, isTabStop, card, cardId, onFocus }: MarkButtonProps) {
  const { id, name, look, tone, radius } = mark;
  const reach = reachOf(mark);
  const corners = pressable(mark, marks).map(({ x, y }) => `${px(x)} ${px(y)}`);
  const box = radius * BOX_PER_RADIUS;
  const isOpened = card.opened?.id === id;
  const at = { left: percent(mark.x, widthPx), top: percent(mark.y, heightPx) };
  return (
    <div className="absolute size-0" style={at}>
      <button
        type="button"
        aria-label={name}
        aria-expanded={isOpened && card.isPinned}
        aria-controls={isOpened ? cardId : undefined}
        data-opened={isOpened || undefined}
        tabIndex={isTabStop ? 0 : -1}
        className="peer absolute -translate-1/2 touch-manipulation outline-none"
        style={{ width: px(2 * reach), height: px(2 * reach), clipPath: `polygon(${corners.join(", ")})` }}
        onPointerEnter={(event) => isMouse(event) && card.hover(id)}
        onPointerLeave={(event) => isMouse(event) && card.leave()}
        onFocus={({ currentTarget }) => {
          onFocus();
          if (currentTarget.matches(":focus-visible")) card.focus(id);
        }}
        onClick={() => card.press(id)}
        {...keepsCard}
      />
      {/* A smaller mark lies on a larger one, and the ring of the one whose card is open on all. */}
      <span className="pointer-events-none absolute -translate-1/2" style={{ zIndex: 50 - Math.round(radius) }}>
        <MarkIcon look={look} tone={tone} size={box} hasRim className="block" />
      </span>
      <span
        className={clsx(
          "pointer-events-none absolute z-60 -translate-1/2 rounded-full outline-offset-2",
          "peer-focus-visible:outline-2 peer-focus-visible:outline-accent",
          isOpened && "outline-2 outline-ink",
        )}
        style={{ width: box, height: box }}
      />
    </div>
  );
}
