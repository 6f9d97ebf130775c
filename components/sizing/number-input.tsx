import clsx from "clsx";
import { readWhole } from "@/lib/workload";

interface NumberInputProps {
  id: string;
  label: string;
  value: string;
  /** What is sent instead, where growth or caching changes it. */
  sent: string | null;
  /** Whether to say what is wrong even though nobody has typed here yet. */
  isChecked: boolean;
  onChange: (text: string) => void;
}

/** A whole number. What is wrong with it stands under it, in words, as soon as something is typed. */
export function NumberInput({ id, label, value, sent, isChecked, onChange }: NumberInputProps) {
  const typed = readWhole(value);
  const problem = typed.is === "problem" && (isChecked || value.trim() !== "") ? typed.message : null;
  const note = problem ?? sent;
  return (
    <>
      <input
        id={id}
        aria-label={label}
        inputMode="numeric"
        autoComplete="off"
        value={value}
        onChange={(event) => onChange(event.target.value)}
        aria-invalid={problem !== null || undefined}
        aria-describedby={note ? `${id}-note` : undefined}
        className={clsx(
          "h-8 w-full rounded-md border bg-surface px-1.5 text-right tabular-nums sm:px-2.5 pointer-coarse:h-10",
          problem ? "border-danger" : "border-edge/60",
        )}
      />
      {note && (
        <p
          id={`${id}-note`}
          className={clsx(
            "mt-1 px-1.5 text-xs sm:px-2.5",
            problem ? "text-danger" : "text-right text-muted tabular-nums",
          )}
        >
          {note}
        </p>
      )}
    </>
  );
}
