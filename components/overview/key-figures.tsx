import type { KeyFigure } from "@/lib/overview";

/** The four numbers at the top; one that is not known is no number. */
export const KeyFigures = ({ figures }: { figures: readonly KeyFigure[] }) => (
  <ul
    aria-label="At a glance"
    className="grid grid-cols-2 gap-x-6 gap-y-4 border-y border-line py-4 max-[359px]:grid-cols-1 lg:grid-cols-4"
  >
    {figures.map(({ name, is, text, notes }) => (
      <li key={name} className="flex min-h-20 min-w-0 flex-col gap-0.5">
        <p className="text-sm text-muted">{name}</p>
        <p className="text-lg font-semibold tabular-nums sm:text-xl">
          {is === "unknown" ? <span className="hatch rounded px-1.5 font-medium">{text}</span> : text}
        </p>
        {notes.length > 0 && (
          <p className="text-xs wrap-anywhere text-muted">
            <bdi>{notes.join("; ")}</bdi>
          </p>
        )}
      </li>
    ))}
  </ul>
);
