import { ScreenLink } from "@/components/ui";
import type { ReactNode } from "react";
import { planHref } from "@/lib/plan/search-params";
import { quotaHref } from "@/lib/quota/search-params";
import type { RegionRow } from "@/lib/scan";
import type { RegionsParams } from "@/lib/regions/search-params";
import { loadOf } from "./option-links";
import { sizeHref } from "@/lib/sizing/search-params";

interface RegionLinksProps {
  row: RegionRow;
  params: RegionsParams;
  subscriptions: readonly string[];
}

/** From a region on, with the question carried along. */
export function RegionLinks({ row, params, subscriptions }: RegionLinksProps) {
  const { model, version, format, stay, ptu, type } = params;
  const load = loadOf(params);
  const carried = { subscriptions: [...subscriptions] };
  return (
    <span className="inline-flex gap-2.5 text-xs whitespace-nowrap">
      <Step to={sizeHref({ ...{ model, version, format, stay }, ...carried })} of={row.displayName}>
        Size
      </Step>
      <Step to={quotaHref({ region: row.name, ...carried })} of={row.displayName}>
        Quota
      </Step>
      <Step
        to={planHref({
          ...{ model, version, format, ptu, stay, ...load },
          type: type[0],
          region: row.name,
          ...carried,
        })}
        of={row.displayName}
      >
        Plan
      </Step>
    </span>
  );
}

const Step = ({ to, of, children }: { to: string; of: string; children: ReactNode }) => (
  <ScreenLink href={to} className="text-accent hover:underline">
    {children}
    <span className="sr-only"> for {of}</span>
  </ScreenLink>
);
