import clsx from "clsx";

/** The place of something that is loading, in its true size. It stands still: hundreds that pulse take a third of a scan's time. */
export const Skeleton = ({ className }: { className: string }) => (
  <span aria-hidden data-skeleton className={clsx("inline-block rounded bg-line opacity-80", className)} />
);
