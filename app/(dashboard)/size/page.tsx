import { Suspense } from "react";
import { SizeScreen, SizeSkeleton } from "@/components/sizing";

export const metadata = { title: "Size" };

export default function SizePage() {
  return (
    <Suspense fallback={<SizeSkeleton />}>
      <SizeScreen />
    </Suspense>
  );
}
