"use client";

import { useQueryStates } from "nuqs";
import { ScreenLink } from "@/components/ui";
import { quotaHref } from "@/lib/quota/search-params";
import { scopeParams } from "@/lib/scope/search-params";
import { writeCount } from "@/lib/units";
import { type FindingsRead, useFindings } from "./use-findings";

/** How many findings there are, and the way to them, where what could not be read has its card. */
export function FindingsLine({ read }: { read: FindingsRead }) {
  const { findings, isReading, unknownUse, questions } = useFindings(read);
  const [{ subscriptions }] = useQueryStates(scopeParams);
  const unread = questions.filter(({ state }) => "failure" in state || state.is === "partial").length;
  if (findings.length === 0 && unread === 0)
    return (
      <p className="text-sm text-muted">{isReading ? "Findings: still reading…" : "No finding in what was read."}</p>
    );
  return (
    <p className="text-sm">
      <ScreenLink
        href={quotaHref({ ...read.params, tab: "deployments", find: "", region: null, subscriptions })}
        className="text-accent underline"
      >
        {writeCount(findings.length, "finding")}
      </ScreenLink>
      {isReading && <span className="text-muted"> so far</span>}
      {unread > 0 && (
        <span className="text-on-notice">
          ; available capacity could not be read whole for {writeCount(unread, "subscription")}
        </span>
      )}
      {!isReading && unknownUse > 0 && <span className="text-muted">; idle deployments are looked for there</span>}
    </p>
  );
}
