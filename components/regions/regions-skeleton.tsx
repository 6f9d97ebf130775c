import type { ReactNode } from "react";
import { ScreenFrame } from "@/components/panel";
import { Skeleton } from "@/components/ui";
import { AnswerSkeleton } from "./answer-skeleton";

/** The Regions screen before its subscriptions are known, in its true size. */
export const RegionsSkeleton = ({ progress }: { progress?: ReactNode }) => (
  <ScreenFrame headline="Where can your model be deployed right now?">
    {progress}
    <div aria-hidden className="flex flex-col gap-4">
      <div className="flex flex-wrap gap-4">
        <Skeleton className="mt-[23px] mb-[22px] h-8 w-full sm:w-64" />
        <Skeleton className="mt-[23px] mb-[22px] h-8 w-full sm:w-48" />
        <Skeleton className="mt-[23px] mb-[22px] h-8 w-full sm:w-32" />
        <Skeleton className="mt-[23px] mb-[22px] h-8 w-full sm:w-56" />
      </div>
      <AnswerSkeleton />
    </div>
  </ScreenFrame>
);
