import { replaceEqualDeep } from "@tanstack/react-query";
import { memo } from "react";
import { ForeignText } from "@/components/ui";
import type { RegionsParams } from "@/lib/regions/search-params";
import { type RegionRow, type Site, siteKey, type SiteOf } from "@/lib/scan";
import type { TimeZone } from "@/lib/time";
import type { DeploymentType } from "@/lib/units";
import type { Span } from "@/lib/watching";
import { RegionLinks } from "./region-links";
import { SiteCells } from "./site-cells";
import { Sparkline } from "./sparkline";
import { useNear } from "./use-near";

/** Plain data alone, so that it can be told whether a row has changed. */
interface RegionTableRowProps {
  row: RegionRow;
  types: readonly DeploymentType[];
  /** Names of the subscriptions that are looked at, by id. */
  names: Readonly<Record<string, string>>;
  /** Whether each subscription has a row of its own below. */
  showsEach: boolean;
  /** Whether Azure's lists of locations are read: before that a region that is in none of them may yet be in one. */
  isPlaced: boolean;
  /** The table is so long that rows far below are drawn when they come near. */
  isLong: boolean;
  /** Keys of its sites whose figure may be one pool with another region's. */
  shared: { capacity: readonly string[]; quota: readonly string[] };
  /** Capacity over time, where it was watched, by SKU. */
  trends: Readonly<Record<string, readonly Span[]>>;
  zone: TimeZone;
  nowMs: number;
  params: RegionsParams;
  subscriptions: readonly string[];
}

const head = "sticky left-0 z-10 bg-ground py-1.5 pr-3 text-left align-top font-normal";
/** The height of one subscription's row: what is far below takes its space, and is drawn when it comes near. */
const SUB_ROW_PX = 32;
const MAY_BE_ONE = "may be one shared pool";

/** One region: what the best of the subscriptions can do, and below it, where asked for, each of them. */
function Row({ row, types, names, showsEach, shared, trends, ...rest }: RegionTableRowProps) {
  const siteOf = (type: DeploymentType) => row.sites.find((site) => site.type.skuName === type.skuName);
  const notesOf = ({ type }: Site, { subscription }: SiteOf) => {
    const key = siteKey(row.name, type.skuName, subscription);
    return {
      capacity: shared.capacity.includes(key) ? MAY_BE_ONE : null,
      quota: shared.quota.includes(key) ? MAY_BE_ONE : null,
    };
  };
  const { isNear, ref: far } = useNear();
  const isDrawn = isNear || !rest.isLong;
  const isOneOfMany = Object.keys(names).length > 1;
  const ids = isOneOfMany && showsEach ? (row.sites[0]?.each ?? []).map(({ subscription }) => subscription) : [];
  return (
    <>
      <tr className="border-t border-line">
        <th scope="row" aria-label={row.displayName} className={`${head} border-t border-line`}>
          <ForeignText text={row.displayName} className="font-medium" />
          <code className="block text-xs text-muted">{row.name}</code>
          {!row.isListed && rest.isPlaced && (
            <span className="block text-xs text-on-notice">not in Azure’s list of locations</span>
          )}
        </th>
        <td className="py-1.5 pr-3 align-top">
          <ForeignText text={row.geography ?? "–"} className="max-w-36" />
        </td>
        <td className="py-1.5 align-top">{row.dataZone ?? "–"}</td>
        {types.map((type) => {
          const site = siteOf(type);
          return site === undefined ? (
            <Absent key={type.skuName} />
          ) : (
            <SiteCells
              key={type.skuName}
              site={site.best}
              owner={isOneOfMany ? (names[site.best.subscription] ?? site.best.subscription) : null}
              notes={notesOf(site, site.best)}
              trend={<Sparkline spans={trends[type.skuName] ?? []} zone={rest.zone} now={rest.nowMs} />}
            />
          );
        })}
        <td className="py-1.5 pl-4 align-top">
          <RegionLinks row={row} params={rest.params} subscriptions={rest.subscriptions} />
        </td>
      </tr>
      {ids.length > 0 && !isDrawn && (
        <tr ref={far} aria-hidden>
          <td style={{ height: ids.length * SUB_ROW_PX }} />
        </tr>
      )}
      {isDrawn &&
        ids.map((id) => (
          <tr key={id} className="text-muted">
            <th scope="row" className={`${head} pl-4`}>
              <ForeignText text={names[id] ?? id} className="max-w-44 text-xs" />
            </th>
            <td colSpan={2} />
            {types.map((type) => {
              const site = siteOf(type);
              const own = site?.each.find(({ subscription }) => subscription === id);
              return site && own ? (
                <SiteCells key={type.skuName} site={own} notes={notesOf(site, own)} />
              ) : (
                <Absent key={type.skuName} />
              );
            })}
            <td />
          </tr>
        ))}
    </>
  );
}

/** A type that would not keep the data where it must stay here. */
const Absent = () => (
  <td colSpan={3} className="py-1.5 pl-4 text-center align-top text-xs text-muted">
    does not keep the data there
  </td>
);

/** An answer changes few rows, and hundreds of answers arrive: a row is drawn again only when what it shows has changed. */
export const RegionTableRow = memo(Row, (before, now) => replaceEqualDeep(before, now) === before);
