import clsx from "clsx";
import type { KeyboardEvent } from "react";

interface TabsProps<Id extends string> {
  /** What they are views of, for a screen reader. */
  label: string;
  tabs: readonly { id: Id; name: string }[];
  chosen: Id;
  /** Of the panel that shows the chosen one; it is labelled by `tab-<id of the tab>`. */
  panelId: string;
  onChoose: (id: Id) => void;
}

/** One stop for Tab; arrow keys, Home and End choose another (ARIA Authoring Practices, tabs). */
export function Tabs<Id extends string>({ label, tabs, chosen, panelId, onChoose }: TabsProps<Id>) {
  const at = tabs.findIndex(({ id }) => id === chosen);
  const goTo = (event: KeyboardEvent, index: number | undefined) => {
    const next = index === undefined ? undefined : tabs.at(index % tabs.length);
    if (next === undefined) return;
    event.preventDefault();
    onChoose(next.id);
    document.getElementById(`tab-${next.id}`)?.focus();
  };
  const targets: Readonly<Record<string, number>> = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: -1 };
  return (
    <div role="tablist" aria-label={label} className="-mb-px flex gap-5 overflow-x-auto overflow-y-hidden">
      {tabs.map(({ id, name }) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={`tab-${id}`}
          aria-selected={id === chosen}
          aria-controls={panelId}
          tabIndex={id === chosen ? 0 : -1}
          onClick={() => onChoose(id)}
          onKeyDown={(event) => goTo(event, targets[event.key])}
          className={clsx(
            "h-8 shrink-0 border-b-2 whitespace-nowrap pointer-coarse:h-10",
            id === chosen ? "border-accent font-medium" : "border-transparent text-muted hover:text-ink",
          )}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
