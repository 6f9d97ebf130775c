import { MarkIcon } from "@/components/map";
import { Skeleton } from "@/components/ui";
import { lookOf, verdictParts } from "@/lib/regions";
import type { SiteOf } from "@/lib/scan";

/** Shape, colour and words of one verdict: a screen reader hears its name, the eye sees the shape beside the number. */
export function VerdictCell({ site }: { site: SiteOf }) {
  if (site.verdict.is === "loading") return <Skeleton className="h-4 w-20" />;
  const { name, says, full } = verdictParts(site);
  return (
    <span className="inline-flex items-baseline gap-1.5" title={full}>
      <MarkIcon {...lookOf(site.verdict)} className="translate-y-0.5" />
      {says === "" ? (
        name
      ) : (
        <>
          <span className="sr-only">{name}: </span>
          <bdi>{says}</bdi>
        </>
      )}
    </span>
  );
}
