import { Field } from "@/components/ui";
import { type Term, terms } from "@/lib/terms";
import { readCachedShare, readGrowth, type TypedWorkload, type WorkloadEdit } from "@/lib/workload";

interface WorkloadOptionsProps {
  typed: TypedWorkload;
  edit: (edit: WorkloadEdit) => void;
}

/** Growth and the cached share: what changes the numbers that are sent. */
export const WorkloadOptions = ({ typed, edit }: WorkloadOptionsProps) => (
  <>
    <PercentField
      id="growth"
      term={terms.growth}
      help="Of the requests; rows are rounded up."
      value={typed.growth}
      problem={problemOf(readGrowth(typed.growth))}
      onChange={(text) => edit({ is: "type-percent", field: "growth", text })}
    />
    <PercentField
      id="cached"
      term={terms.cachedPromptShare}
      help="Optional: gives a pair of bounds."
      value={typed.cachedShare}
      problem={problemOf(readCachedShare(typed.cachedShare))}
      onChange={(text) => edit({ is: "type-percent", field: "cachedShare", text })}
    />
  </>
);

const problemOf = (read: ReturnType<typeof readGrowth>) => (read.is === "problem" ? read.message : null);

interface PercentFieldProps {
  id: string;
  term: Term;
  help: string;
  value: string;
  problem: string | null;
  onChange: (text: string) => void;
}

const PercentField = ({ id, term, help, value, problem, onChange }: PercentFieldProps) => (
  <Field label={term.name} term={term} htmlFor={id} help={help} problem={problem} className="w-[calc(50%-8px)] sm:w-56">
    <div className="relative w-28">
      <input
        id={id}
        inputMode="numeric"
        autoComplete="off"
        placeholder="0"
        value={value}
        onChange={(event) => onChange(event.target.value)}
        aria-invalid={problem !== null || undefined}
        aria-describedby={`${id}-note`}
        className="h-8 w-full rounded-md border border-edge/60 bg-surface pr-7 pl-2.5 text-right tabular-nums placeholder:text-muted aria-invalid:border-danger pointer-coarse:h-10"
      />
      <span aria-hidden className="pointer-events-none absolute top-1.5 right-2.5 text-muted pointer-coarse:top-2.5">
        %
      </span>
    </div>
  </Field>
);
