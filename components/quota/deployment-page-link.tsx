import type { ReactNode } from "react";
import { ScreenLink } from "@/components/ui";
import { deploymentHref } from "@/lib/quota";

interface DeploymentLinkProps {
  /** Azure's id of it. */
  id: string;
  /** Those that the link looks at, carried on. */
  subscriptions: readonly string[];
  /** Where it leads when the id is not one that a link takes. */
  otherwise?: string;
  children: ReactNode;
}

/** Leads to a deployment's own page, where it has one. */
export function DeploymentLink({ id, subscriptions, otherwise, children }: DeploymentLinkProps) {
  const href = deploymentHref(id, subscriptions) ?? otherwise;
  if (href === undefined) return children;
  return (
    <ScreenLink href={href} className="text-accent hover:underline">
      {children}
    </ScreenLink>
  );
}
