import type { ReactNode } from "react";
import { ScreenLink } from "@/components/ui";
import { deploymentUtilizationHref } from "@/lib/utilization/search-params";

interface UtilizationLinkProps {
  id: string;
  subscriptions: readonly string[];
  title: string;
  children: ReactNode;
}

/** Leads to the utilization of a deployment over the last day, where a link can name it. */
export function UtilizationLink({ id, subscriptions, title, children }: UtilizationLinkProps) {
  const href = deploymentUtilizationHref(id, subscriptions);
  if (href === null) return <span title={title}>{children}</span>;
  return (
    <ScreenLink href={href} title={title} className="text-accent hover:underline">
      {children}
    </ScreenLink>
  );
}
