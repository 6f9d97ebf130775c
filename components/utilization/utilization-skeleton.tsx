import type { ReactNode } from "react";
import { ScreenFrame } from "@/components/panel";
import { Skeleton } from "@/components/ui";

/** The Utilization screen before its subscriptions are known, in its true size. */
export const UtilizationSkeleton = ({ progress }: { progress?: ReactNode }) => (
  <ScreenFrame headline="How full are the deployments?">
    {progress}
    <div aria-hidden className="flex flex-col gap-4">
      <Skeleton className="h-14 w-full max-w-3xl" />
      <Skeleton className="h-[50dvh] w-full" />
    </div>
  </ScreenFrame>
);

/** What was read of the chosen deployments, before its code is there. */
export const AnswerSkeleton = () => (
  <div aria-hidden>
    <Skeleton className="h-[60dvh] w-full" />
  </div>
);
