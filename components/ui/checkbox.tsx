import clsx from "clsx";
import type { ReactNode } from "react";

interface CheckboxProps {
  isChecked: boolean;
  isDisabled?: boolean;
  className?: string;
  onChange: (isChecked: boolean) => void;
  /** Its label. */
  children: ReactNode;
}

/** A box with its label beside it; both can be pressed. */
export const Checkbox = ({ isChecked, isDisabled = false, className, onChange, children }: CheckboxProps) => (
  <label className={clsx("inline-flex min-h-8 items-center gap-2 text-sm pointer-coarse:min-h-10", className)}>
    <input
      type="checkbox"
      className="size-4 accent-accent"
      checked={isChecked}
      disabled={isDisabled}
      onChange={(event) => onChange(event.target.checked)}
    />
    {children}
  </label>
);
