import type { ReactNode } from "react";
import { ScreenFrame } from "@/components/panel";
import { Skeleton } from "@/components/ui";

/** The Quota screen before its subscriptions are known, in its true size. */
export const QuotaSkeleton = ({ progress }: { progress?: ReactNode }) => (
  <ScreenFrame headline="How much quota is left, and who uses it?">
    {progress}
    <div aria-hidden className="flex flex-col gap-4">
      <Skeleton className="h-8 w-full max-w-xl" />
      <Skeleton className="h-[60dvh] w-full" />
    </div>
  </ScreenFrame>
);
