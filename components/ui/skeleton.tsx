import clsx from "clsx";

/** The place of something that is loading, in its true size. */
export const Skeleton = ({ className }: { className: string }) => (
  <span aria-hidden className={clsx("inline-block animate-skeleton rounded bg-line", className)} />
);
