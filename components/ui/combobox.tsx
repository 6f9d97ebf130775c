"use client";

import clsx from "clsx";
import { ChevronDown } from "lucide-react";
import { ComboboxList } from "./combobox-list";
import { type ComboboxOption, useCombobox } from "./use-combobox";

interface ComboboxProps {
  /** Of the input; a label refers to it. */
  id: string;
  options: readonly ComboboxOption[];
  /** What is chosen: one id, or several where `isMultiple`. */
  chosen: readonly string[];
  isMultiple?: boolean;
  restingText: string;
  placeholder?: string;
  /** Said in the list when nothing matches. */
  emptyText: string;
  isInvalid?: boolean;
  describedBy?: string;
  className?: string;
  onChoose: (id: string) => void;
}

/** A text field that filters a list; own code because the libraries that do it weigh 8–57 kB (docs/decisions.md). */
export function Combobox({ id, options, chosen, isMultiple = false, restingText, emptyText, ...rest }: ComboboxProps) {
  const { placeholder, isInvalid = false, describedBy, className, onChoose } = rest;
  const box = useCombobox({ options, chosen, restingText, onChoose, staysOpen: isMultiple });
  return (
    <div className={clsx("relative", className)}>
      <input
        id={id}
        placeholder={placeholder}
        aria-invalid={isInvalid || undefined}
        aria-describedby={describedBy}
        className={clsx(
          "h-8 w-full truncate rounded-md border bg-surface pr-7 pl-2.5 placeholder:text-muted pointer-coarse:h-10",
          isInvalid ? "border-danger" : "border-edge/60",
        )}
        {...box.inputProps}
      />
      <ChevronDown
        aria-hidden
        className="pointer-events-none absolute top-2 right-2 size-4 text-muted pointer-coarse:top-3"
      />
      {box.isOpen && <ComboboxList box={box} chosen={chosen} isMultiple={isMultiple} emptyText={emptyText} />}
    </div>
  );
}
