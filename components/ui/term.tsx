import { ExternalLink } from "lucide-react";

export interface TermWords {
  name: string;
  /** One sentence. */
  says: string;
  /** The official document. */
  href: string;
}

export const termNoteId = (name: string) => `term-${name.toLowerCase().replaceAll(" ", "-")}`;

/** A word that explains itself when pressed. Its note stands elsewhere, so that a table's heads hold their names alone. */
export const Term = ({ name }: Pick<TermWords, "name">) => (
  <button
    type="button"
    popoverTarget={termNoteId(name)}
    className="decoration-edge/60 decoration-dotted underline-offset-4 hover:underline focus-visible:underline"
  >
    {name}
  </button>
);

/** The notes of the words used nearby: the browser opens them, without a script of ours. */
export const TermNotes = ({ terms }: { terms: readonly TermWords[] }) =>
  terms.map(({ name, says, href }) => (
    <div
      key={name}
      id={termNoteId(name)}
      popover="auto"
      className="term-note w-72 rounded-md border border-edge/50 bg-raised px-3 py-2.5 text-left text-sm font-normal text-ink shadow-lg"
    >
      <p className="whitespace-normal">
        <strong className="font-semibold">{name}</strong>: {says}
      </p>
      <a
        href={href}
        target="_blank"
        rel="noreferrer"
        className="mt-1 inline-flex items-center gap-1 text-accent hover:underline"
      >
        Azure’s document
        <ExternalLink aria-hidden className="size-3.5" />
      </a>
    </div>
  ));
