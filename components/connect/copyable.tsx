import { CopyButton } from "@/components/ui";

interface CopyableProps {
  title: string;
  text: string;
  /** Why, or where; one line. */
  note?: string;
}

/** A command to be run elsewhere, whole, with a button that copies it. */
export const Copyable = ({ title, text, note }: CopyableProps) => (
  <div role="group" aria-label={title} className="flex min-w-0 flex-col gap-1">
    <div className="flex items-baseline justify-between gap-x-4">
      <h3 className="text-sm font-medium">{title}</h3>
      <CopyButton label="Copy" text={text} />
    </div>
    <pre
      tabIndex={0}
      role="group"
      aria-label={`${title}, scrollable`}
      className="overflow-x-auto rounded-md border border-line bg-sunken px-3 py-2 text-sm"
    >
      <code>
        <bdi>{text}</bdi>
      </code>
    </pre>
    {note !== undefined && <p className="text-xs text-muted">{note}</p>}
  </div>
);
