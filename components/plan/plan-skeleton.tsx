import type { ReactNode } from "react";
import { ScreenFrame } from "@/components/panel";
import { Skeleton } from "@/components/ui";

/** A part of the screen before it has arrived. */
export const PartSkeleton = () => (
  <div aria-hidden className="flex flex-col gap-4">
    <Skeleton className="h-64 w-full" />
    <Skeleton className="h-40 w-full" />
  </div>
);

/** The Plan screen before its subscriptions are known, in its true size. */
export const PlanSkeleton = ({ progress }: { progress?: ReactNode }) => (
  <ScreenFrame headline="What does your load cost on PTU, and what exactly do you run?">
    {progress}
    <div aria-hidden className="flex flex-wrap gap-4">
      <Skeleton className="mt-[23px] mb-[22px] h-8 w-full sm:w-52" />
      <Skeleton className="mt-[23px] mb-[22px] h-8 w-full sm:w-40" />
      <Skeleton className="mt-[23px] mb-[22px] h-8 w-full sm:w-56" />
      <Skeleton className="mt-[23px] mb-[22px] h-8 w-full sm:w-40" />
    </div>
    <PartSkeleton />
  </ScreenFrame>
);
