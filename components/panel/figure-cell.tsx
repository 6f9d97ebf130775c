import { Lock } from "lucide-react";
import type { ReactNode } from "react";
import { Skeleton } from "@/components/ui";
import type { Figure } from "@/lib/units";

interface FigureCellProps<T> {
  figure: Figure<T>;
  /** Draws the value. */
  children: (value: T) => ReactNode;
  /** Drawn while the figure is on its way, in the place of a skeleton. */
  loading?: ReactNode;
}

/** One figure in its place. A number, not offered, unknown and not permitted are four different things. */
export function FigureCell<T>({ figure, children, loading }: FigureCellProps<T>) {
  switch (figure.is) {
    case "value":
      return children(figure.value);
    case "not-offered":
      return <span className="text-muted">not offered</span>;
    case "unknown":
      return (
        <span className="hatch rounded px-1.5 py-0.5" title={figure.why}>
          unknown
        </span>
      );
    case "not-permitted":
      return (
        <span className="inline-flex items-center gap-1" title={`Ask for ${figure.role}`}>
          <Lock aria-hidden className="size-3.5" />
          not permitted
        </span>
      );
    case "loading":
      return loading ?? <Skeleton className="h-4 w-10 align-middle" />;
    case "not-asked":
      return <span className="sr-only">not calculated</span>;
  }
}
