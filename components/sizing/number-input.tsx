import clsx from "clsx";
import { readWhole } from "@/lib/sizing";

interface NumberInputProps {
  id: string;
  label: string;
  value: string;
  /** Whether to say what is wrong even though nobody has typed here yet. */
  isChecked: boolean;
  onChange: (text: string) => void;
}

/** A whole number. What is wrong with it stands under it, in words, as soon as something is typed. */
export function NumberInput({ id, label, value, isChecked, onChange }: NumberInputProps) {
  const typed = readWhole(value);
  const problem = typed.is === "problem" && (isChecked || value.trim() !== "") ? typed.message : null;
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
        aria-describedby={problem ? `${id}-problem` : undefined}
        className={clsx(
          "h-8 w-full rounded-md border bg-surface px-1.5 text-right tabular-nums sm:px-2.5 pointer-coarse:h-10",
          problem ? "border-danger" : "border-edge/60",
        )}
      />
      {problem && (
        <p id={`${id}-problem`} className="mt-1 text-xs text-danger">
          {problem}
        </p>
      )}
    </>
  );
}
