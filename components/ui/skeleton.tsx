import clsx from "clsx";

/** The place of something that is loading, in its true size. */
export const Skeleton = ({ className }: { className: string }) => (
  <span aria-hidden className={clsx("bg-line animate-skeleton inline-block rounded", className)} />
);
