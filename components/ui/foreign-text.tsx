import clsx from "clsx";

/** A text that somebody else wrote (Azure, a link, a person): isolated from ours, cut, whole in the title. */
export const ForeignText = ({ text, className }: { text: string; className?: string }) => (
  // Of two widths the style sheet's order decides, not the caller: so there is one.
  <bdi
    title={text}
    className={clsx("inline-block truncate align-bottom", className?.includes("max-w-") || "max-w-full", className)}
  >
    {text}
  </bdi>
);
