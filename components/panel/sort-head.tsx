import clsx from "clsx";
import { ArrowDown, ArrowUp } from "lucide-react";

interface SortHeadProps {
  name: string;
  /** What group of columns it is in, for those who do not see the head above it. */
  of?: string;
  /** Null where the table is sorted by another column. */
  sorted: "ascending" | "descending" | null;
  isRight?: boolean;
  className?: string;
  onSort: () => void;
}

/** The head of a column that sorts its table. */
export function SortHead({ name, of, sorted, isRight = false, className, onSort }: SortHeadProps) {
  const Arrow = sorted === "descending" ? ArrowDown : ArrowUp;
  return (
    <th
      scope="col"
      aria-sort={sorted ?? undefined}
      className={clsx("py-1.5 align-bottom font-medium", isRight ? "text-right" : "text-left", className)}
    >
      <button
        type="button"
        aria-label={of && `${name}, ${of}`}
        className={clsx("inline-flex items-end gap-1 rounded hover:text-accent", isRight ? "text-right" : "text-left")}
        onClick={onSort}
      >
        {isRight && sorted && <Arrow aria-hidden className="mb-0.5 size-3.5 shrink-0 text-muted" />}
        {name}
        {/* Read out by the name above; here for whoever copies the table. */}
        {of && <span className="sr-only">, {of}</span>}
        {!isRight && sorted && <Arrow aria-hidden className="mb-0.5 size-3.5 shrink-0 text-muted" />}
      </button>
    </th>
  );
}
