import clsx from "clsx";
import { Info } from "lucide-react";
import type { ReactNode } from "react";
import { type TermWords, termNoteId } from "./term";

interface FieldProps {
  label: string;
  htmlFor: string;
  help?: ReactNode;
  problem?: string | null;
  /** Explains the label; its note is among the TermNotes nearby. */
  term?: Pick<TermWords, "name">;
  className?: string;
  children: ReactNode;
}

/** A control with its label always visible above, and one line under it: help, or what is wrong. */
export const Field = ({ label, htmlFor, help, problem, term, className, children }: FieldProps) => (
  <div className={clsx("flex min-w-0 flex-col gap-1", className)}>
    <div className="flex items-center gap-1">
      <label htmlFor={htmlFor} className="text-sm font-medium">
        {label}
      </label>
      {term && (
        <button type="button" popoverTarget={termNoteId(term.name)} className="rounded text-muted hover:text-ink">
          <Info aria-hidden className="size-3.5" />
          <span className="sr-only">Explain this field</span>
        </button>
      )}
    </div>
    {children}
    <div id={`${htmlFor}-note`} className={clsx("min-h-[18px] text-xs", problem ? "text-danger" : "text-muted")}>
      {problem ?? help}
    </div>
  </div>
);
