import type { ReactNode } from "react";
import { ScreenFrame } from "@/components/panel";
import { Skeleton } from "@/components/ui";

/** The Size screen before its subscriptions are known, in its true size. */
export const SizeSkeleton = ({ progress }: { progress?: ReactNode }) => (
  <ScreenFrame headline="How many PTUs does your workload need?">
    {progress}
    <div aria-hidden className="flex flex-col gap-3">
      <div className="flex flex-wrap gap-4">
        <Skeleton className="mt-[23px] mb-[22px] h-8 w-full sm:w-64" />
        <Skeleton className="mt-[23px] mb-[22px] h-8 w-full sm:w-48" />
        <Skeleton className="mt-[23px] mb-[22px] h-8 w-full sm:w-72" />
        <Skeleton className="mt-[23px] mb-[22px] h-8 w-full sm:w-56" />
      </div>
      <Skeleton className="-mt-2 h-8 w-56" />
      <Skeleton className="h-22 w-full max-w-5xl" />
      <Skeleton className="h-8 w-full max-w-3xl" />
      <Skeleton className="h-[74px] w-full max-w-xl" />
      <Skeleton className="h-[18px] w-64" />
      <Skeleton className="h-72 w-full" />
    </div>
  </ScreenFrame>
);
