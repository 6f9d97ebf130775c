import type { ReactNode } from "react";
import { ScreenLink } from "@/components/ui";
import { deploymentId, deploymentPlace } from "@/lib/scope";
import { utilizationHref, type UtilizationParams } from "@/lib/utilization/search-params";

/** Utilization of one deployment; null where its id is not one that a link takes. */
export function utilizationOf(
  id: string,
  subscriptions: readonly string[],
  range: UtilizationParams["range"] = "24h",
): string | null {
  const place = deploymentPlace(id);
  if (place === null) return null;
  return utilizationHref({ deployments: [deploymentId(place)], range, subscriptions: [...subscriptions] });
}

interface UtilizationLinkProps {
  id: string;
  subscriptions: readonly string[];
  title: string;
  children: ReactNode;
}

/** Leads to the utilization of a deployment over the last day, where a link can name it. */
export function UtilizationLink({ id, subscriptions, title, children }: UtilizationLinkProps) {
  const href = utilizationOf(id, subscriptions);
  if (href === null) return <span title={title}>{children}</span>;
  return (
    <ScreenLink href={href} title={title} className="text-accent hover:underline">
      {children}
    </ScreenLink>
  );
}
