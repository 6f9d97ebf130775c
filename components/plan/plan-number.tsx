"use client";

import clsx from "clsx";
import { useState } from "react";
import { Field } from "@/components/ui";
import { readWhole } from "@/lib/workload";

type Read = (text: string) => ReturnType<typeof readWhole>;

interface PlanNumberProps {
  id: string;
  label: string;
  value: number | null;
  /** What stands in the link where the field holds nothing, or nothing that can be read. */
  whenNone?: number | null;
  /** What can be typed; a whole number from 1 unless told. */
  read?: Read;
  help?: string;
  className?: string;
  onChange: (to: number | null) => void;
}

const textOf = (value: number | null) => (value === null ? "" : `${value}`);

/** A reader that says the same whatever is wrong. */
export const orProblem =
  (read: (text: string) => number | null, message: string): Read =>
  (text) => {
    const value = read(text);
    return value === null ? { is: "problem", message } : { is: "number", value };
  };

/**
 * A number, or nothing. It counts when the field is left or Enter pressed, not with each key; what is wrong is said at the field,
 * counts as nothing, and stays there.
 */
export function PlanNumber(props: PlanNumberProps) {
  const { id, label, value, whenNone = null, read = readWhole, help, className, onChange } = props;
  const [typed, setTyped] = useState({ text: textOf(value), value });
  // Another link, or the way back, brings its own text along.
  const { text } = typed.value === value ? typed : { text: textOf(value) };
  const isEmpty = text.trim() === "";
  const told = read(text);
  const problem = !isEmpty && told.is === "problem" ? told.message : null;
  const take = () => {
    const to = told.is === "number" && !isEmpty ? told.value : null;
    setTyped({ text, value: to ?? whenNone });
    if ((to ?? whenNone) !== value) onChange(to);
  };
  return (
    <Field label={label} htmlFor={id} className={className} help={help} problem={problem}>
      <input
        id={id}
        inputMode={read === readWhole ? "numeric" : "decimal"}
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
