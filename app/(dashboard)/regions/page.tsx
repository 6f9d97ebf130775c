import { Suspense } from "react";
import { RegionsScreen, RegionsSkeleton } from "@/components/regions";

export const metadata = { title: "Regions" };

export default function RegionsPage() {
  return (
    <Suspense fallback={<RegionsSkeleton />}>
      <RegionsScreen />
    </Suspense>
  );
}
