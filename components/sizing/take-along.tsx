import { CopyButton, DownloadButton } from "@/components/ui";
import { fileStem } from "@/lib/export";
import { sizesCsv, sizesMarkdown, type TakenSizes } from "@/lib/sizing";

/** The address bar is the link; the rest of what is taken is made when it is asked for. */
const here = () => window.location.href;

/** The link, the sheet, and the text for a quota request or a ticket. Commands stand with each answer's source. */
export function TakeAlong({ taken }: { taken: Omit<TakenSizes, "link"> }) {
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
    </div>
  );
}
