"use client";

import { useState } from "react";
import { ForeignText } from "@/components/ui";
import type { TimeZone } from "@/lib/time";
import { type Change, changeSentence, changeWords, type ChangeWords, type Names } from "@/lib/watching";

interface WatchChangesProps {
  /** Newest first. */
  changes: readonly Change[];
  names: Names;
  zone: TimeZone;
  /** UTC epoch ms. */
  now: number;
}

/** Said one by one up to here; of more, how many there were. */
const SAID_ALOUD = 3;

/** What became different, newest first. A screen reader is told of what comes while the page is open, not of what was kept. */
export function WatchChanges({ changes, names, zone, now }: WatchChangesProps) {
  const [openedAt] = useState(() => Date.now());
  const newest = changes[0]?.at ?? 0;
  const fresh = newest > openedAt ? changes.filter(({ at }) => at === newest) : [];
  const sentenceOf = (change: Change) => changeSentence(changeWords(change, names, zone, now));
  return (
    <>
      <p role="status" className="sr-only">
        {fresh.length > SAID_ALOUD ? `${fresh.length} changes of capacity` : fresh.map(sentenceOf).join(". ")}
      </p>
      {changes.length > 0 && (
        <ol aria-label="Changes" className="max-h-72 divide-y divide-line overflow-y-auto text-sm tabular-nums">
          {changes.map((change) => (
            <ChangeLine key={keyOf(change)} words={changeWords(change, names, zone, now)} />
          ))}
        </ol>
      )}
    </>
  );
}

const keyOf = ({ at, subscription, model, skuName, pool, regions, from, to }: Change) =>
  JSON.stringify([at, subscription, model, skuName, pool, regions[0], from, to]);

const ChangeLine = ({ words: { about, became, where, when } }: { words: ChangeWords }) => (
  <li className="py-1">
    {about.map((each, index) => (
      <span key={index}>
        {index > 0 && " · "}
        <ForeignText text={each} className="max-w-64" />
      </span>
    ))}
    {": "}
    <span className="font-medium">{became}</span>
    {where}
    {where === "" ? " " : ", "}
    <span className="text-muted">{when}</span>
  </li>
);
