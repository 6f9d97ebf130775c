"use client";

import { ReadingFailures } from "@/components/asking";
import { coverSentence } from "@/lib/costs";
import { CoverFields } from "./cover-fields";
import { CoverTable } from "./cover-table";
import { useCover } from "./use-cover";
import type { PlanView } from "./view";

/** Deployed PTU by type and region against reservations: what is covered, what is not, and what is paid for nothing. */
export function CoverPanel({ view }: { view: PlanView }) {
  const { rows, isReading, isReadingPrices, questions, progress } = useCover(view);
  return (
    <>
      <p className="text-base text-balance" role="status">
        {isReading ? `Read ${progress.read} of ${progress.of} resources…` : coverSentence(rows)}
      </p>
      <p className="max-w-prose text-sm text-muted">
        A reservation matches one deployment type in one region, whatever the model, and holds no capacity. Reading
        yours from Azure takes rights of their own: type them, and they stay in the link.
      </p>
      <CoverFields view={view} />
      <ReadingFailures questions={questions} />
      <CoverTable rows={rows} view={view} isReading={isReadingPrices} />
    </>
  );
}
