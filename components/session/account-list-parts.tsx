import { Check } from "lucide-react";
import { type ReactNode, useId } from "react";
import { ForeignText } from "@/components/ui";

/** Of whatever can be chosen: the arrows lead from one to the next, Tab leads out. */
export const itemProps = {
  type: "button",
  tabIndex: -1,
  className:
    "flex min-h-8 w-full items-center gap-2 px-3 py-1 text-left -outline-offset-2 hover:bg-sunken focus:bg-accent-soft pointer-coarse:min-h-10",
} as const;

export function MenuGroup({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <div role="group" aria-labelledby={id}>
      <p id={id} role="presentation" className="px-3 pt-1.5 pb-0.5 text-xs text-muted">
        {title}
      </p>
      {children}
    </div>
  );
}

/** Names come from the authority and from Azure. */
export const PersonWords = ({ name, tenant, isChosen }: { name: string; tenant: string; isChosen: boolean }) => (
  <>
    <Check aria-hidden className={isChosen ? "size-4 shrink-0 text-accent" : "size-4 shrink-0 opacity-0"} />
    <span className="flex min-w-0 flex-col">
      <ForeignText text={name} />
      <span className="sr-only">, </span>
      <ForeignText text={tenant} className="text-xs text-muted" />
    </span>
  </>
);
