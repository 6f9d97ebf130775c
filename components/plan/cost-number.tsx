"use client";

import clsx from "clsx";
import { type ReactNode, useState } from "react";
import { Field } from "@/components/ui";

interface CostNumberProps {
  id: string;
  label: string;
  /** As it stands in the field; empty is nothing. */
  value: string;
  /** Reads what was typed; null is nothing that can be read. */
  read: (text: string) => number | null;
  /** Said where it cannot. */
  problem: string;
  help?: ReactNode;
  className?: string;
  /** Null where the field was emptied. */
  onChange: (to: number | null) => void;
}

/** A number that the costs are reckoned by. It counts when the field is left or Enter pressed; nothing typed is lost. */
export function CostNumber({ id, label, value, read, problem, help, className, onChange }: CostNumberProps) {
  const [typed, setTyped] = useState({ text: value, value });
  const text = typed.value === value ? typed.text : value;
  const isEmpty = text.trim() === "";
  const isWrong = !isEmpty && read(text) === null;
  const take = () => {
    if (text.trim() === value || isWrong) return;
    onChange(isEmpty ? null : read(text));
  };
  return (
    <Field label={label} htmlFor={id} className={className} help={help} problem={isWrong ? problem : null}>
      <input
        id={id}
        inputMode="decimal"
        autoComplete="off"
        value={text}
        aria-invalid={isWrong || undefined}
        aria-describedby={`${id}-note`}
        onChange={(event) => setTyped({ text: event.target.value, value })}
        onBlur={take}
        onKeyDown={({ key }) => key === "Enter" && take()}
        className={clsx(
          "h-8 w-full rounded-md border bg-surface px-2.5 text-right tabular-nums pointer-coarse:h-10",
          isWrong ? "border-danger" : "border-edge/60",
        )}
      />
    </Field>
  );
}
