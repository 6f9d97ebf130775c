import clsx from "clsx";
import { ArrowDown, ArrowUp } from "lucide-react";
import { isSortedBy, type RowOrder, turned } from "@/lib/regions";

interface SortHeadProps {
  name: string;
  /** Which deployment type the column is of, for those who do not see the head above it. */
  of?: string;
  column: RowOrder;
  order: RowOrder;
  isRight?: boolean;
  className?: string;
  onSort: (to: RowOrder) => void;
}

/** The head of a column that sorts its table. */
export function SortHead({ name, of, column, order, isRight = false, className, onSort }: SortHeadProps) {
  const isSorted = isSortedBy(order, column);
  const Arrow = order.isDescending ? ArrowDown : ArrowUp;
  return (
    <th
      scope="col"
      aria-sort={isSorted ? (order.isDescending ? "descending" : "ascending") : undefined}
      className={clsx("py-1.5 align-bottom font-medium", isRight ? "text-right" : "text-left", className)}
    >
      <button
        type="button"
        aria-label={of && `${name}, ${of}`}
        className={clsx("inline-flex items-end gap-1 rounded hover:text-accent", isRight ? "text-right" : "text-left")}
        onClick={() => onSort(turned(order, column))}
      >
        {isRight && isSorted && <Arrow aria-hidden className="mb-0.5 size-3.5 shrink-0 text-muted" />}
        {name}
        {!isRight && isSorted && <Arrow aria-hidden className="mb-0.5 size-3.5 shrink-0 text-muted" />}
      </button>
    </th>
  );
}
