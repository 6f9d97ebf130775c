"use client";

import clsx from "clsx";
import { useState } from "react";
import { Field } from "@/components/ui";
import { readWhole } from "@/lib/workload";

interface PlanNumberProps {
  id: string;
  label: string;
  value: number | null;
  help?: string;
  className?: string;
  onChange: (to: number | null) => void;
}

const textOf = (value: number | null) => (value === null ? "" : `${value}`);

/**
 * A whole number, or nothing. Azure is asked about it when the field is left or Enter pressed, not with each key; what is wrong is
 * said at the field, and nothing typed is lost.
 */
export function PlanNumber({ id, label, value, help, className, onChange }: PlanNumberProps) {
  const [typed, setTyped] = useState({ text: textOf(value), value });
  // Another link, or the way back, brings its own text along.
  const { text } = typed.value === value ? typed : { text: textOf(value) };
  const read = readWhole(text);
  const problem = text.trim() !== "" && read.is === "problem" ? read.message : null;
  const take = () => {
    const to = read.is === "number" && text.trim() !== "" ? read.value : null;
    setTyped({ text, value: to });
    if (to !== value) onChange(to);
  };
  return (
    <Field label={label} htmlFor={id} className={className} help={help} problem={problem}>
      <input
        id={id}
        inputMode="numeric"
        autoComplete="off"
        value={text}
        aria-invalid={problem !== null || undefined}
        aria-describedby={`${id}-note`}
        onChange={(event) => setTyped({ text: event.target.value, value })}
        onBlur={take}
        onKeyDown={({ key }) => key === "Enter" && take()}
        className={clsx(
          "h-8 w-full rounded-md border bg-surface px-2.5 text-right tabular-nums pointer-coarse:h-10",
          problem ? "border-danger" : "border-edge/60",
        )}
      />
    </Field>
  );
}
