import clsx from "clsx";

/** A text that somebody else wrote (Azure, a link, a person): isolated from ours, cut, whole in the title. */
export const ForeignText = ({ text, className }: { text: string; className?: string }) => (
  <bdi title={text} className={clsx("inline-block max-w-full truncate align-bottom", className)}>
    {text}
  </bdi>
);
