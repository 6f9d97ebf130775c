"use client";

import { useState } from "react";
import { CopyButton, ForeignText } from "@/components/ui";
import { asAzRest, asCurl, type Evidence as EvidenceOf } from "@/lib/azure";
import { writeInstant } from "@/lib/time";
import { useTimeZone } from "./time-zone";

interface EvidenceProps {
  /** One for each answer shown, with what it is the answer to; the most important first. */
  answers: readonly { about: string; evidence: EvidenceOf }[];
}

/** Where the figures above come from. Small, at an answer's lower right, always in the same place. */
export function Evidence({ answers }: EvidenceProps) {
  const { zone } = useTimeZone();
  const [isOpen, setIsOpen] = useState(false);
  const main = answers[0]?.evidence;
  return (
    <div className="min-h-5 text-right text-xs text-muted">
      {main && (
        <details onToggle={(event) => setIsOpen(event.currentTarget.open)}>
          <summary className="inline-block">
            Source: {main.operation} · {main.apiVersion} · {main.source} · {writeInstant(main.at, zone)}
          </summary>
          {/* A scan has hundreds of answers: they are written out for those who look. */}
          {isOpen && (
            <ul className="mt-2 flex flex-col gap-2 border-t border-line pt-2 text-left">
              {answers.map(({ about, evidence }) => (
                <li key={about} className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
                  <span className="font-medium text-ink">{about}</span>
                  <span>{writeInstant(evidence.at, "utc")}</span>
                  <RequestId label="our request id" id={evidence.clientRequestId} />
                  <RequestId label="Azure's request id" id={evidence.requestId ?? "not readable here"} />
                  <span className="ml-auto flex gap-1">
                    <CopyButton label="Copy as curl" text={asCurl(evidence)} />
                    <CopyButton label="Copy as az rest" text={asAzRest(evidence)} />
                  </span>
                </li>
              ))}
            </ul>
          )}
        </details>
      )}
    </div>
  );
}

const RequestId = ({ label, id }: { label: string; id: string }) => (
  <span className="min-w-0">
    {label}{" "}
    <code>
      <ForeignText text={id} />
    </code>
  </span>
);
