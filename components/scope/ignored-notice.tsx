"use client";

import { useSearchParams } from "next/navigation";
import { ForeignText, useHydrated } from "@/components/ui";
import { ignoredParts } from "@/lib/scope";
import { scopeParams } from "@/lib/scope/search-params";

interface IgnoredNoticeProps {
  /** The screen's own parameters. */
  parsers: Parameters<typeof ignoredParts>[0];
  readsWhole?: Parameters<typeof ignoredParts>[2];
}

/** Says which parts of the link were not understood: what is on the screen is then not quite what was sent. */
export function IgnoredNotice({ parsers, readsWhole }: IgnoredNoticeProps) {
  const ignored = ignoredParts({ ...parsers, ...scopeParams }, useSearchParams(), readsWhole);
  // Next's server loses a parameter called "__proto__", so that the two would not draw the same.
  const isHydrated = useHydrated();
  if (!isHydrated || ignored.length === 0) return null;
  return (
    <p role="status" className="rounded-md bg-notice px-3 py-2.5 text-sm text-on-notice">
      Ignored in this link, because it could not be understood:{" "}
      {ignored.map((name, at) => (
        <span key={name}>
          {at > 0 && ", "}
          <code>
            <ForeignText text={name} className="max-w-40" />
          </code>
        </span>
      ))}
      .
    </p>
  );
}
