import { useSubscriptions } from "@/components/scope";
import { CopyButton, DownloadButton, ScreenLink } from "@/components/ui";
import type { Residency } from "@/lib/deployability";
import { fileStem } from "@/lib/export";
import type { OfferedVersion } from "@/lib/offers";
import { planHref } from "@/lib/plan/search-params";
import { quotaHref } from "@/lib/quota/search-params";
import { sizesCsv, sizesMarkdown, type TakenSizes } from "@/lib/sizing";
import { toLinkedWorkload } from "@/lib/workload";

/** The address bar is the link; the rest of what is taken is made when it is asked for. */
const here = () => window.location.href;

interface TakeAlongProps {
  taken: Omit<TakenSizes, "link">;
  version: OfferedVersion | null;
  /** Where the data must stay. */
  stay: Residency;
}

/** The link, the sheet, the text for a ticket, and the steps on to cost and quota. Commands stand with each answer's source. */
export function TakeAlong({ taken, version, stay }: TakeAlongProps) {
  const { chosenIds } = useSubscriptions();
  const { typed, workload } = taken;
  return (
    <div
      role="group"
      aria-label="Take it with you"
      className="flex flex-wrap items-center gap-x-1 border-t border-line pt-3 text-sm"
    >
      <span className="pr-2 font-medium">Take it with you</span>
      <CopyButton label="Copy link" text={here} />
      <CopyButton label="Copy as Markdown" text={() => sizesMarkdown({ ...taken, link: here() })} />
      <DownloadButton
        label="Download CSV"
        fileName={`${fileStem(["ptu", ...taken.models.map(({ name }) => name)])}.csv`}
        make={() => new Blob([sizesCsv({ ...taken, link: here() })], { type: "text/csv;charset=utf-8" })}
      />
      {version && (
        <ScreenLink
          className="px-2 text-accent hover:underline"
          href={planHref({
            ...{ model: version.name, version: version.version, format: version.format },
            ...toLinkedWorkload(typed),
            ...{ stay, subscriptions: [...chosenIds] },
          })}
        >
          Compare cost
        </ScreenLink>
      )}
      {version && (
        <ScreenLink
          className="px-2 text-accent hover:underline"
          href={quotaHref({
            ...{ model: version.name, version: version.version, format: version.format },
            // As it was sent: growth is in it.
            shapes: workload.uncached.map((shape, at) => ({ name: typed.rows[at]?.name ?? "", ...shape })),
            subscriptions: [...chosenIds],
          })}
        >
          Ask for quota
        </ScreenLink>
      )}
    </div>
  );
}
