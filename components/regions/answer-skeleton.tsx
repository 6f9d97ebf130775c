import { Skeleton } from "@/components/ui";

/** Options, map and table before they are loaded, in their true size. */
export const AnswerSkeleton = () => (
  <div aria-hidden className="flex flex-col gap-6">
    <Skeleton className="h-[242px] w-full" />
    <Skeleton className="aspect-[960/424] w-full max-w-5xl" />
    <Skeleton className="h-96 w-full" />
  </div>
);
