"use client";

import { useMemo, useState } from "react";
import { ReadingFailures, useHourlyPrices } from "@/components/asking";
import { Button } from "@/components/ui";
import { type Finding, findingWords } from "@/lib/findings";
import { writeCount, writeNumber } from "@/lib/units";
import { FindingItem } from "./findings-item";
import { findingNames, type FindingsRead, useFindings } from "./use-findings";

const FIRST_SHOWN = 5;

/** What needs a person, the most urgent first, each with the figures it stands on. */
export function FindingsSection({ read }: { read: FindingsRead }) {
  const { findings, isReading, unknownUse, questions } = useFindings(read);
  const [isWhole, setIsWhole] = useState(false);
  const nameOf = findingNames(read);
  const idle = useMemo(() => findings.filter((finding) => finding.is === "idle-deployment"), [findings]);
  const prices = useHourlyPrices(idle, read.regions, idle.length > 0);
  const shown = isWhole ? findings : findings.slice(0, FIRST_SHOWN);
  return (
    <section aria-labelledby="findings-title" className="flex min-w-0 flex-col gap-2">
      <h2 id="findings-title" className="text-lg font-semibold">
        Findings{findings.length > 0 && ` (${writeNumber(findings.length)}${isReading ? " so far" : ""})`}
      </h2>
      {findings.length === 0 ? (
        <p className="text-sm text-muted">{isReading ? "Still reading…" : "No finding in what was read."}</p>
      ) : (
        <p className="text-sm text-muted">{kindsOf(findings)}</p>
      )}
      <ul aria-labelledby="findings-title" className="text-sm">
        {shown.map((finding) => (
          <FindingItem key={finding.key} finding={finding} nameOf={nameOf} hourlyOf={prices.hourlyOf} />
        ))}
      </ul>
      {findings.length > FIRST_SHOWN && (
        <Button look="quiet" className="self-start" aria-expanded={isWhole} onClick={() => setIsWhole(!isWhole)}>
          {isWhole ? `Show the first ${FIRST_SHOWN}` : `Show all ${writeNumber(findings.length)}`}
        </Button>
      )}
      {!isReading && unknownUse > 0 && (
        <p className="text-sm text-muted">
          Whether they are idle is not known of {writeCount(unknownUse, "provisioned deployment")}.
        </p>
      )}
      <ReadingFailures questions={[...questions, ...prices.questions]} />
    </section>
  );
}

/** "Over the limit 1 · Stranded quota 3": of each kind how many, in their order. */
function kindsOf(findings: readonly Finding[]): string {
  const counts = new Map<string, number>();
  for (const finding of findings) {
    const { title } = findingWords(finding, noNames);
    counts.set(title, (counts.get(title) ?? 0) + 1);
  }
  return [...counts].map(([title, count]) => `${title} ${writeNumber(count)}`).join(" · ");
}

/** A title names neither. */
const noNames = { region: String, subscription: () => null };
