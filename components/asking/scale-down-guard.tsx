"use client";

import { useQueries } from "@tanstack/react-query";
import { useMemo } from "react";
import { Evidence, FigureCell } from "@/components/panel";
import { useAzure } from "@/components/session";
import { ForeignText, Skeleton } from "@/components/ui";
import { availableIn } from "@/lib/findings";
import { type CapacityModel, capacitiesQuery } from "@/lib/sources/capacity";
import { deploymentType, type Ptu, ptu, type RegionName, unknownCell, writePtu } from "@/lib/units";
import { answersOf } from "./asked";

interface ScaleDownGuardProps {
  subscription: string;
  model: CapacityModel;
  skuName: string;
  /** Null where Azure does not say where the resource is. */
  region: RegionName | null;
  /** What the region is called; hostile text. */
  regionText: string;
  /** The official deployable size that the measured peak takes, below what is deployed. */
  lower: Ptu;
}

const noPlace = unknownCell("Azure does not say where its resource is");

/**
 * What has to be known before any PTU is given back: capacity is first come, first served, and what is given back may be gone.
 * Source: "What is provisioned throughput?" (learn.microsoft.com/azure/ai-foundry/openai/concepts/provisioned-throughput; read 2026-11-21).
 */
export function ScaleDownGuard({ subscription, model, skuName, region, regionText, lower }: ScaleDownGuardProps) {
  const azure = useAzure();
  const answers = useQueries({ queries: [capacitiesQuery(azure, subscription, model)], combine: answersOf });
  const [answer] = answers;
  const available = useMemo(
    () => availableIn(new Map(answers.map(({ reading }) => [subscription, reading]))),
    [answers, subscription],
  );
  return (
    <div role="note" aria-label="Before you give PTU back" className="border-l-2 border-edge pl-3 text-sm">
      <p>
        <span className="font-medium">Before you give PTU back:</span> as {deploymentType(skuName).name} in{" "}
        <ForeignText text={regionText} className="max-w-64" /> available now{" "}
        <FigureCell
          figure={region === null ? noPlace : available(region, skuName, subscription)}
          loading={<Skeleton className="inline-block h-4 w-12 align-middle" />}
        >
          {(free) => <span className="font-medium tabular-nums">{writePtu(ptu(free))}</span>}
        </FigureCell>
        . What is given back is anybody’s: it may not come again.
      </p>
      <p className="text-muted">The measured peak still fits the lower step of {writePtu(lower)}.</p>
      {answer?.reading.is === "read" && (
        <Evidence answers={[{ about: "Available capacity", evidence: answer.reading.data.evidence }]} />
      )}
    </div>
  );
}
