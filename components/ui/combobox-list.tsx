"use client";

import clsx from "clsx";
import { Check } from "lucide-react";
import { writeNumber } from "@/lib/units";
import type { useCombobox } from "./use-combobox";

interface ComboboxListProps {
  box: ReturnType<typeof useCombobox>;
  chosen: readonly string[];
  isMultiple: boolean;
  emptyText: string;
}

const keepInView = (element: HTMLElement | null) => element?.scrollIntoView({ block: "nearest" });

/** The open list. Pressing an option must not take the focus from the input, or the list would close first. */
export function ComboboxList({ box, chosen, isMultiple, emptyText }: ComboboxListProps) {
  return (
    <div className="absolute z-20 mt-1 w-full min-w-56 overflow-hidden rounded-md border border-edge/50 bg-raised shadow-lg">
      <ul
        id={box.listId}
        role="listbox"
        aria-multiselectable={isMultiple || undefined}
        aria-label="Options"
        className="max-h-72 overflow-y-auto py-1"
        onMouseDown={(event) => event.preventDefault()}
      >
        {box.shown.map((option) => {
          const isActive = option.id === box.active?.id;
          const id = box.optionId(option.id);
          return (
            <li
              key={option.id}
              id={id}
              role="option"
              aria-selected={chosen.includes(option.id)}
              aria-describedby={option.note ? `${id}-note` : undefined}
              ref={isActive ? keepInView : undefined}
              className={clsx(
                "flex items-baseline gap-2 px-2.5 py-1 pointer-coarse:py-2",
                isActive && "bg-accent-soft",
              )}
              onClick={() => box.choose(option.id)}
            >
              <Check
                aria-hidden
                className={clsx(
                  "size-3.5 shrink-0 self-center text-accent",
                  !chosen.includes(option.id) && "invisible",
                )}
              />
              <bdi className="truncate" title={option.label}>
                {option.label}
              </bdi>
              {option.note && (
                // The name is the label alone; the note is read after it, as its description.
                <bdi aria-hidden id={`${id}-note`} className="ml-auto shrink-0 text-xs text-muted">
                  {option.note}
                </bdi>
              )}
            </li>
          );
        })}
      </ul>
      {(box.shown.length === 0 || box.hiddenCount > 0) && (
        <p className="border-t border-line px-2.5 py-1.5 text-xs text-muted">
          {box.shown.length === 0 ? emptyText : `${writeNumber(box.hiddenCount)} more: type to narrow down.`}
        </p>
      )}
    </div>
  );
}
