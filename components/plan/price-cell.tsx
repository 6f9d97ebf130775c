import type { ReactNode } from "react";
import { FigureCell } from "@/components/panel";
import type { Figure } from "@/lib/units";

interface PriceCellProps {
  /** Money; *not offered* is a meter that the price list has not. */
  figure: Figure<number>;
  children: (amount: number) => ReactNode;
}

/** A price, or that there is none: never a guess, and never 0. */
export const PriceCell = ({ figure, children }: PriceCellProps) =>
  figure.is === "not-offered" ? (
    <span className="text-muted">no price found</span>
  ) : (
    <FigureCell figure={figure}>{children}</FigureCell>
  );
