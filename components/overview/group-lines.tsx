"use client";

import { useState } from "react";
import { Button, ScreenLink } from "@/components/ui";
import type { OverviewGroup, OverviewLine } from "@/lib/overview";
import { writeNumber } from "@/lib/units";
import { placeLink } from "./place-link";

const FIRST_SHOWN = 5;

interface GroupLinesProps {
  group: OverviewGroup;
  subscriptions: readonly string[];
  isReading: boolean;
}

/** What needs a person, of one kind: each line leads to the place that settles it; what is not known is said below. */
export function GroupLines({ group: { id, title, lines, none, unknown }, subscriptions, isReading }: GroupLinesProps) {
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? lines : lines.slice(0, FIRST_SHOWN);
  const titleId = `overview-${id}`;
  return (
    <section
      aria-labelledby={titleId}
      className="grid gap-x-6 gap-y-1 border-t border-line py-3 md:grid-cols-[12rem_minmax(0,1fr)]"
    >
      <h3 id={titleId} className="font-medium">
        {title}
        {lines.length > 0 && <span className="text-muted tabular-nums"> {writeNumber(lines.length)}</span>}
      </h3>
      <div className="flex min-w-0 flex-col gap-1.5 text-sm">
        {lines.length > 0 && (
          <ul aria-labelledby={titleId} className="flex flex-col gap-2">
            {shown.map((line) => (
              <GroupLine key={line.key} line={line} subscriptions={subscriptions} />
            ))}
          </ul>
        )}
        {lines.length === 0 && <p className="text-muted">{isReading ? "Still reading…" : none}</p>}
        {lines.length > FIRST_SHOWN && (
          <Button look="quiet" className="self-start" aria-expanded={isWhole} onClick={() => setIsWhole(!isWhole)}>
            {isWhole ? `Show the first ${FIRST_SHOWN}` : `Show all ${writeNumber(lines.length)}`}
          </Button>
        )}
        <NotKnown words={unknown} />
      </div>
    </section>
  );
}

/** What could not be read, in words; nothing where all was. */
export const NotKnown = ({ words }: { words: readonly string[] }) =>
  words.length > 0 && (
    <p className="text-sm wrap-anywhere text-on-notice">
      Not known: <bdi>{words.join("; ")}</bdi>.
    </p>
  );

function GroupLine({ line, subscriptions }: { line: OverviewLine; subscriptions: readonly string[] }) {
  const link = placeLink(line.place, subscriptions);
  return (
    <li className="max-w-4xl wrap-anywhere">
      <bdi>{line.says}</bdi>{" "}
      {link !== null && (
        <ScreenLink href={link.href} className="whitespace-nowrap text-accent underline">
          {link.name}
          <span className="sr-only"> of {line.about}</span>
        </ScreenLink>
      )}
    </li>
  );
}
