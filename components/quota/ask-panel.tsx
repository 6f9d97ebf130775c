"use client";

import { X } from "lucide-react";
import { CatalogFailures } from "@/components/offers";
import { FigureCell } from "@/components/panel";
import { Button } from "@/components/ui";
import { writeNumber, writePtu } from "@/lib/units";
import { AskFields } from "./ask-fields";
import { AskPeaks } from "./ask-peaks";
import { AskPlaces } from "./ask-places";
import { AskRequest } from "./ask-request";
import { AskSize } from "./ask-size";
import { type AskView, useAsk } from "./use-ask";
import type { QuotaView } from "./view";

interface AskPanelProps extends QuotaView, Omit<AskView, keyof QuotaView> {
  /** A person has just asked for it: then it is where they go on. */
  isCalled: boolean;
  onClose: () => void;
}

const goTo = (heading: HTMLElement | null) => heading?.focus();

/** What a request for more of one pool needs, what it still lacks, and the request itself; all of it stands in the link. */
export function AskPanel(props: AskPanelProps) {
  const { pool, params, setParams, subscriptionName, isCalled, onClose } = props;
  const ask = useAsk(props);
  const { scopeName, requestedPtu } = ask.written;
  return (
    <section
      aria-labelledby="ask-title"
      className="flex min-w-0 flex-col gap-4 rounded-md border border-line bg-surface px-4 py-4"
    >
      <div className="flex items-start justify-between gap-4">
        <div className="min-w-0">
          <h3
            id="ask-title"
            ref={isCalled ? goTo : undefined}
            tabIndex={-1}
            className="text-lg font-semibold wrap-anywhere"
          >
            Ask for more: <bdi>{pool.displayName}</bdi>, <bdi>{scopeName}</bdi>
          </h3>
          <p className="text-sm text-muted tabular-nums">
            <bdi>{subscriptionName(pool.subscription)}</bdi>, in PTU: limit{" "}
            <FigureCell figure={pool.limit}>{writeNumber}</FigureCell>, used{" "}
            <FigureCell figure={pool.used}>{writeNumber}</FigureCell>, remaining{" "}
            <FigureCell figure={pool.remaining}>{writeNumber}</FigureCell>
          </p>
        </div>
        <Button look="icon" aria-label="Close" onClick={onClose}>
          <X aria-hidden className="size-4" />
        </Button>
      </div>
      <div className="grid min-w-0 gap-x-8 gap-y-4 lg:grid-cols-2">
        <div className="flex min-w-0 flex-col gap-4">
          <AskFields {...{ params, setParams }} {...ask} />
          <p className="font-medium tabular-nums" aria-live="polite">
            {requestedPtu === null
              ? "How much is missing follows from the PTU wanted and what remains."
              : requestedPtu === 0
                ? "Nothing is missing: as much remains as is wanted."
                : `The request asks for ${writePtu(requestedPtu)} more: the PTU wanted less what remains.`}
          </p>
          <AskSize {...{ params, setParams, pool }} {...ask} />
          <AskPeaks {...ask} />
          <AskPlaces {...{ params, subscriptionName }} {...ask} />
        </div>
        <AskRequest written={ask.written} />
      </div>
      <CatalogFailures troubles={ask.catalog.troubles} onRetry={ask.catalog.refetchLacking} />
    </section>
  );
}
