import { Skeleton } from "@/components/ui";

/** A table of pools or deployments, in its true size, before its code is there. */
export const PanelSkeleton = () => <Skeleton className="h-[60dvh] w-full" />;
