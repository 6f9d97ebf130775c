"use client";

import { earlyPart } from "@/components/ui";
import dynamic from "next/dynamic";
import { PartSkeleton } from "./plan-skeleton";
import type { PlanView } from "./view";

const waiting = { ssr: false, loading: PartSkeleton };

// What is opened first is fetched beside the page, the others when they are opened: none is part of the first load.
const CostPanel = earlyPart(() => import("./cost-panel").then((part) => part.CostPanel), PartSkeleton);
const DeployPanel = dynamic(() => import("./deploy-panel").then((part) => part.DeployPanel), waiting);
const PlacementPanel = dynamic(() => import("./placement-panel").then((part) => part.PlacementPanel), waiting);
const MigrationPanel = dynamic(() => import("./migration-panel").then((part) => part.MigrationPanel), waiting);
const CoverPanel = dynamic(() => import("./cover-panel").then((part) => part.CoverPanel), waiting);
const KeptPanel = dynamic(() => import("./kept-panel").then((part) => part.KeptPanel), waiting);

/** The part that the link names. */
export function PlanParts({ view }: { view: PlanView }) {
  switch (view.params.view) {
    case "cost":
      return <CostPanel view={view} />;
    case "deploy":
      return <DeployPanel view={view} />;
    case "placement":
      return <PlacementPanel view={view} />;
    case "migration":
      return <MigrationPanel view={view} />;
    case "cover":
      return <CoverPanel view={view} />;
    case "kept":
      return <KeptPanel view={view} />;
  }
}
