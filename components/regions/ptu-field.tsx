"use client";

import clsx from "clsx";
import { useState } from "react";
import { Field } from "@/components/ui";
import { readWhole } from "@/lib/workload";

interface PtuFieldProps {
  value: number | null;
  onChange: (to: number | null) => void;
}

/** What was typed last, and the figure of the link it led to: another link brings its own text along. */
interface Typed {
  text: string;
  value: number | null;
}

const typedOf = (value: number | null): Typed => ({ text: value === null ? "" : `${value}`, value });

/** "PTU needed": a whole number, or nothing. What is wrong is said at the field, and nothing typed is lost. */
export function PtuField({ value, onChange }: PtuFieldProps) {
  const [typed, setTyped] = useState(() => typedOf(value));
  const { text } = typed.value === value ? typed : typedOf(value);
  const read = readWhole(text);
  const problem = text.trim() !== "" && read.is === "problem" ? read.message : null;

  const type = (next: string) => {
    const to = readWhole(next);
    // A text that is no number is kept here; the answer on the screen is then that of no number, as the field says.
    const number = to.is === "number" && next.trim() !== "" ? to.value : null;
    setTyped({ text: next, value: number });
    if (number !== value) onChange(number);
  };
  const step = (by: number) => type(`${Math.max(1, (read.is === "number" ? read.value : 0) + by)}`);
  return (
    <Field
      label="PTU needed"
      htmlFor="ptu"
      className="w-[calc(50%-6px)] sm:w-24"
      help={text.trim() === "" ? "Smallest size" : ""}
      problem={problem}
    >
      <input
        id="ptu"
        role="spinbutton"
        aria-valuenow={read.is === "number" ? read.value : undefined}
        aria-valuemin={1}
        inputMode="numeric"
        autoComplete="off"
        value={text}
        aria-invalid={problem !== null || undefined}
        aria-describedby="ptu-note"
        onChange={(event) => type(event.target.value)}
        onKeyDown={(event) => {
          const by = { ArrowUp: 5, ArrowDown: -5 }[event.key];
          if (by === undefined) return;
          event.preventDefault();
          step(by);
        }}
        className={clsx(
          "h-8 w-full rounded-md border bg-surface px-2.5 text-right tabular-nums pointer-coarse:h-10",
          problem ? "border-danger" : "border-edge/60",
        )}
      />
    </Field>
  );
}
