import type { OfferedVersion } from "@/lib/offers";
import { asksQuota, regionRows, type RegionsQuestion, regionsOf, type SubscriptionScan } from "@/lib/scan";
import type { RegionName } from "@/lib/units";
import { filteredRows, type RowFilter } from "./row-filter";
import { type RowOrder, sortedRows } from "./row-order";

export interface AskedPlace {
  subscription: string;
  region: RegionName;
}

/**
 * Whose quota is asked about, region by region: those in view first, as the table shows them, then the others that keep the
 * data where it must stay. Nothing is asked where a subscription is offered nothing.
 * @param version as the catalogues read so far list it; null is none
 */
export function placesToAsk(
  scans: readonly SubscriptionScan[],
  version: OfferedVersion | null,
  question: RegionsQuestion,
  view: RowFilter & { sort: RowOrder },
): readonly AskedPlace[] {
  const rows = regionRows(scans, { version, readingIn: () => undefined }, question);
  // What can be deployed is not known before quota is: it hides nothing here.
  const inView = sortedRows(filteredRows(rows, { ...view, only: false }), view.sort).map(({ name }) => name);
  const names = [...inView, ...rows.map(({ name }) => name).filter((name) => !inView.includes(name))];
  const listed = new Set(version?.offers.flatMap(({ sizes }) => sizes.map(({ region }) => region)));
  return names.flatMap((region) =>
    scans
      .filter((scan) => asksQuota(scan, region, listed.has(region)))
      .map(({ id: subscription }) => ({ subscription, region })),
  );
}

/** Whose catalogue is read for each region but the first: that of the main subscription where it lists the region, else one that knows of it. */
export function catalogsToRead(
  scans: readonly SubscriptionScan[],
  main: string,
  first: RegionName,
): readonly AskedPlace[] {
  const listedBy = (region: RegionName) =>
    scans.filter(({ locations }) => locations.is === "read" && locations.data.some(({ name }) => name === region));
  const namedBy = (region: RegionName) =>
    scans.filter(({ capacity }) => capacity.is === "read" && capacity.data.items.some((row) => row.region === region));
  return regionsOf(scans)
    .filter(({ name }) => name !== first)
    .map(({ name: region }) => {
      const knowing = [...listedBy(region), ...namedBy(region)].map(({ id }) => id);
      return { region, subscription: knowing.includes(main) ? main : (knowing[0] ?? main) };
    });
}
