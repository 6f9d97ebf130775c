"use client";

import clsx from "clsx";
import { useState } from "react";
import { Field } from "@/components/ui";
import { readWhole } from "@/lib/workload";

interface AskTargetFieldProps {
  value: number | null;
  onChange: (to: number | null) => void;
}

/** "PTU wanted": whole. What is typed and is no number stays in the field, which says so; the link then holds none. */
export function AskTargetField({ value, onChange }: AskTargetFieldProps) {
  const [draft, setDraft] = useState<{ text: string; value: number | null } | null>(null);
  // Another link, or an answer that is taken over, brings its own text along.
  const text = draft !== null && draft.value === value ? draft.text : `${value ?? ""}`;
  const read = readWhole(text);
  const problem = read.is === "problem" && text.trim() !== "" ? read.message : null;
  const type = (next: string) => {
    const typed = readWhole(next);
    const to = typed.is === "number" ? typed.value : null;
    setDraft({ text: next, value: to });
    onChange(to);
  };
  return (
    <Field
      label="PTU wanted"
      htmlFor="ask-target"
      className="w-full sm:w-36"
      help="To be left to deploy."
      problem={problem}
    >
      <input
        id="ask-target"
        inputMode="numeric"
        autoComplete="off"
        value={text}
        aria-invalid={problem !== null || undefined}
        aria-describedby="ask-target-note"
        onChange={(event) => type(event.target.value)}
        className={clsx(
          "h-8 w-full rounded-md border bg-surface px-2.5 text-right tabular-nums pointer-coarse:h-10",
          problem === null ? "border-edge/60" : "border-danger",
        )}
      />
    </Field>
  );
}
