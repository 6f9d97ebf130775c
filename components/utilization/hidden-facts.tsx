import { Term, TermNotes } from "@/components/ui";
import { terms } from "@/lib/terms";
import type { CloserLook } from "@/lib/utilization";

/** How far maximum and average lie apart. */
export const HiddenFacts = ({ facts }: { facts: CloserLook["hidden"] }) => (
  <section aria-labelledby="hidden-title" className="flex min-w-0 flex-col gap-2">
    <h3 id="hidden-title" className="font-semibold">
      <Term name={terms.hidden.name} />
    </h3>
    <dl className="flex flex-wrap gap-x-8 gap-y-2 text-sm tabular-nums">
      {facts.map(({ name, value }) => (
        <div key={name}>
          <dt className="text-xs text-muted">{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
    <TermNotes terms={[terms.hidden]} />
  </section>
);
