import clsx from "clsx";
import type { ReactNode } from "react";
import { placeCard, type Placed } from "@/lib/map";
import { type Card, keepsCard } from "./use-card";

interface MapCardProps {
  id: string;
  label: string;
  /** The mark it belongs to. */
  mark: Placed;
  widthPx: number;
  heightPx: number;
  card: Card;
  children: ReactNode;
}

const CARD_PX = 352;
/** On a narrower map the card would lie on most of it: it stands below. */
const BESIDE_FROM_PX = 600;

export const isCardBeside = (widthPx: number | null) => widthPx !== null && widthPx >= BESIDE_FROM_PX;

/** What a mark stands for, and all that touch it. Seen by focus alone it takes no part in Tab's order. */
export function MapCard({ id, label, mark, widthPx, heightPx, card, children }: MapCardProps) {
  const isBeside = isCardBeside(widthPx);
  const { leftPx, share } = placeCard(mark, { widthPx, heightPx }, CARD_PX);
  const beside = {
    width: CARD_PX,
    left: leftPx,
    top: share * heightPx,
    maxHeight: heightPx,
    transform: `translateY(${-share * 100}%)`,
  };
  return (
    <div
      id={id}
      role="group"
      aria-label={label}
      inert={card.opened?.by === "focus"}
      className={clsx(
        "overflow-y-auto rounded-md border border-edge/50 bg-raised px-3 py-2.5 text-sm transition-opacity duration-100 starting:opacity-0",
        isBeside ? "absolute z-10 shadow-lg" : "mt-3",
      )}
      style={isBeside ? beside : undefined}
      onPointerEnter={card.stay}
      onPointerLeave={card.leave}
      {...keepsCard}
    >
      {children}
    </div>
  );
}
