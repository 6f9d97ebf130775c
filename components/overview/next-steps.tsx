import type { ReactNode } from "react";
import { ScreenLink } from "@/components/ui";
import { quotaHref } from "@/lib/quota/search-params";
import { withScope } from "@/lib/scope/search-params";

interface NextStepsProps {
  subscriptions: readonly string[];
  /** Nothing is deployed yet. */
  isEmpty: boolean;
}

/** Where to go from here, with the chosen subscriptions. */
export const NextSteps = ({ subscriptions, isEmpty }: NextStepsProps) => (
  <nav aria-label="Next steps" className="flex flex-wrap gap-x-6 gap-y-1 text-sm">
    {!isEmpty && (
      <Step to={quotaHref({ tab: "deployments", subscriptions: [...subscriptions] })}>
        All deployments and findings
      </Step>
    )}
    <Step to={quotaHref({ tab: "fleet", subscriptions: [...subscriptions] })}>Quota of all regions</Step>
    <Step to={withScope("/size", subscriptions)}>Size a workload</Step>
    <Step to={withScope("/regions", subscriptions)}>Find a region</Step>
    <Step to={withScope("/plan", subscriptions)}>Compare what it costs</Step>
  </nav>
);

const Step = ({ to, children }: { to: string; children: ReactNode }) => (
  <ScreenLink href={to} className="text-accent hover:underline">
    {children}
  </ScreenLink>
);
