import type { ReactNode } from "react";
import { ScreenFrame } from "@/components/panel";
import { Skeleton } from "@/components/ui";

/** The overview before its subscriptions are known, in its true size. */
export const OverviewSkeleton = ({ progress }: { progress?: ReactNode }) => (
  <ScreenFrame headline="What needs a person today?">
    {progress}
    <div aria-hidden className="flex flex-col gap-6">
      <Skeleton className="h-24 w-full" />
      <Skeleton className="h-[50dvh] w-full" />
    </div>
  </ScreenFrame>
);
