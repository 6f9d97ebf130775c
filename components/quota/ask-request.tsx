import { ExternalLink, Mail } from "lucide-react";
import { CopyButton } from "@/components/ui";
import { howToAsk } from "@/lib/quota";
import type { useAsk } from "./use-ask";

/** The request as it will be sent, what it still lacks, and where it goes. */
export const AskRequest = ({
  written: { text, markdown, mailto, missing },
}: Pick<ReturnType<typeof useAsk>, "written">) => (
  <div className="flex min-w-0 flex-col gap-3 text-sm">
    {missing.length === 0 ? (
      <p>Nothing is missing from the request.</p>
    ) : (
      <div>
        <h4 className="font-medium">Still missing</h4>
        <ul aria-label="Still missing" className="list-disc pl-5">
          {missing.map(({ is, says }) => (
            <li key={is}>{says}</li>
          ))}
        </ul>
      </div>
    )}
    <div className="flex flex-wrap items-center justify-between gap-x-4">
      <h4 className="font-medium">The request</h4>
      <div className="-mr-2 flex flex-wrap items-center">
        <CopyButton label="Copy as Markdown" text={markdown} />
        <CopyButton label="Copy as text" text={text} />
        <a
          href={mailto}
          className="inline-flex h-8 items-center gap-1.5 rounded-md px-2 text-xs text-accent hover:bg-accent-soft pointer-coarse:h-10"
        >
          <Mail aria-hidden className="size-3.5" />
          Open a mail
        </a>
      </div>
    </div>
    <pre
      aria-label="The request as text"
      className="rounded-md bg-sunken px-3 py-2.5 font-mono text-xs wrap-anywhere whitespace-pre-wrap"
    >
      <bdi>{text.trimEnd()}</bdi>
    </pre>
    <p className="text-muted">
      {howToAsk.path} {howToAsk.waiting}:{" "}
      <a href={howToAsk.href} target="_blank" rel="noreferrer" className="text-accent hover:underline">
        {howToAsk.source} <ExternalLink aria-hidden className="inline size-3.5" />
      </a>
    </p>
  </div>
);
