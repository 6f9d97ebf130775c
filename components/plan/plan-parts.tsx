"use client";

import dynamic from "next/dynamic";
import { earlyPart } from "@/components/ui";
import { PartSkeleton } from "./plan-skeleton";
import type { PlanView } from "./view";

// What is opened first is fetched beside the page, the others when they are opened: none is part of the first load.
const CostPanel = earlyPart(() => import("./cost-panel").then((part) => part.CostPanel), PartSkeleton);
const DeployPanel = dynamic(() => import("./deploy-panel").then((part) => part.DeployPanel), {
  ssr: false,
  loading: PartSkeleton,
});
const PlacementPanel = dynamic(() => import("./placement-panel").then((part) => part.PlacementPanel), {
  ssr: false,
  loading: PartSkeleton,
});
const MigrationPanel = dynamic(() => import("./migration-panel").then((part) => part.MigrationPanel), {
  ssr: false,
  loading: PartSkeleton,
});
const CoverPanel = dynamic(() => import("./cover-panel").then((part) => part.CoverPanel), {
  ssr: false,
  loading: PartSkeleton,
});
const KeptPanel = dynamic(() => import("./kept-panel").then((part) => part.KeptPanel), {
  ssr: false,
  loading: PartSkeleton,
});

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
