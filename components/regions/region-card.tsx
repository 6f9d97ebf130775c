import type { ReactNode } from "react";
import { FigureCell } from "@/components/panel";
import { ForeignText } from "@/components/ui";
import type { RegionRow } from "@/lib/scan";
import { writeNumber } from "@/lib/units";
import { VerdictCell } from "./verdict-cell";

interface RegionCardProps {
  row: RegionRow;
  links: ReactNode;
}

/** All types' numbers of one region, as its mark on the map shows them. */
export const RegionCard = ({ row, links }: RegionCardProps) => (
  <div className="flex flex-col gap-1.5 not-first:mt-2.5 not-first:border-t not-first:border-line not-first:pt-2.5">
    <div className="flex flex-wrap items-baseline justify-between gap-x-4">
      <ForeignText text={row.displayName} className="font-semibold" />
      <ForeignText text={[row.geography, row.dataZone].filter(Boolean).join(" · ")} className="text-xs text-muted" />
    </div>
    <table className="w-full text-sm tabular-nums">
      <thead className="text-xs text-muted">
        <tr>
          <th scope="col" className="text-left align-bottom font-normal">
            Type
          </th>
          <th scope="col" className="w-20 pl-3 text-right align-bottom font-normal">
            Available capacity
          </th>
          <th scope="col" className="w-20 pl-3 text-right align-bottom font-normal">
            Remaining quota
          </th>
          <th scope="col" className="pl-3 text-left align-bottom font-normal">
            Verdict
          </th>
        </tr>
      </thead>
      <tbody>
        {row.sites.map(({ type, best }) => (
          <tr key={type.skuName}>
            <th scope="row" className="py-0.5 text-left font-normal whitespace-nowrap">
              <bdi>{type.name.replace(/ Provisioned$/, "")}</bdi>
            </th>
            <td className="pl-3 text-right">
              <FigureCell figure={best.available}>{writeNumber}</FigureCell>
            </td>
            <td className="pl-3 text-right">
              <FigureCell figure={best.remaining}>{writeNumber}</FigureCell>
            </td>
            <td className="pl-3">
              <VerdictCell site={best} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
    {links}
  </div>
);
