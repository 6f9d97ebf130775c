import clsx from "clsx";
import type { ReactNode } from "react";

interface FieldProps {
  label: string;
  htmlFor: string;
  help?: ReactNode;
  problem?: string | null;
  className?: string;
  children: ReactNode;
}

/** A control with its label always visible above, and one line under it: help, or what is wrong. */
export const Field = ({ label, htmlFor, help, problem, className, children }: FieldProps) => (
  <div className={clsx("flex min-w-0 flex-col gap-1", className)}>
    <label htmlFor={htmlFor} className="text-sm font-medium">
      {label}
    </label>
    {children}
    <div id={`${htmlFor}-note`} className={clsx("min-h-[18px] text-xs", problem ? "text-danger" : "text-muted")}>
      {problem ?? help}
    </div>
  </div>
);
