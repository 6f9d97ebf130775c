"use client";

import { X } from "lucide-react";
import { Button } from "@/components/ui";
import { terms } from "@/lib/terms";
import { screens } from "./screens";

const keys: readonly (readonly [title: string, rows: readonly (readonly [keys: string, does: string])[]])[] = [
  [
    "Everywhere",
    [
      ["?", "This sheet"],
      ["/", "To the first field"],
      ["c", "Copy the link: it holds all that you chose"],
      ["r", "Read again what is shown"],
      ...screens.map(({ key, name }) => [`g ${key}`, `Go to ${name}`] as const),
    ],
  ],
  [
    "Size",
    [
      ["Enter", "Calculate"],
      ["Alt ↑ ↓", "Move the row"],
      ["Ctrl Z", "Undo, in the workload"],
      ["Ctrl V", "Paste rows of a spreadsheet, in the workload"],
    ],
  ],
];

const open = (dialog: HTMLDialogElement | null) => {
  if (dialog && !dialog.open) dialog.showModal();
};

/** All keys, and every word in one sentence. */
export const HelpSheet = ({ onClose }: { onClose: () => void }) => (
  <dialog
    ref={open}
    aria-label="Help"
    onClose={onClose}
    className="backdrop:bg-black/40 m-auto max-h-[85dvh] w-full max-w-3xl overflow-y-auto rounded-lg border border-line bg-raised p-5 text-ink shadow-xl"
  >
    <div className="flex items-start justify-between gap-4">
      <h2 className="text-lg font-semibold">Keys and words</h2>
      <form method="dialog">
        <Button look="quiet" type="submit" autoFocus>
          <X aria-hidden className="size-4" />
          Close
        </Button>
      </form>
    </div>
    <div className="mt-3 grid gap-x-8 gap-y-4 sm:grid-cols-2">
      {keys.map(([title, rows]) => (
        <section key={title}>
          <h3 className="font-medium">{title}</h3>
          <dl className="mt-1 grid grid-cols-[auto_1fr] items-baseline gap-x-4 gap-y-1 text-sm">
            {rows.map(([key, does]) => (
              <div key={key} className="contents">
                <dt>
                  <kbd className="rounded border border-line bg-sunken px-1.5 font-mono text-xs">{key}</kbd>
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
    <h3 className="mt-5 font-medium">Words</h3>
    <dl className="mt-1 grid gap-y-2 text-sm sm:grid-cols-[180px_1fr] sm:gap-x-4">
      {Object.values(terms).map(({ name, says, href }) => (
        <div key={name} className="contents">
          <dt className="font-medium sm:font-normal sm:text-muted">{name}</dt>
          <dd>
            {says}{" "}
            <a href={href} target="_blank" rel="noreferrer" className="text-accent hover:underline">
              Azure’s document<span className="sr-only"> on {name}</span>
            </a>
          </dd>
        </div>
      ))}
    </dl>
  </dialog>
);
