import { writeIso } from "@/lib/time";
import { deploymentType } from "@/lib/units";
import { seriesKey, type Snapshot } from "./snapshot";
import { spansByPlace } from "./spans";

export const SPAN_COLUMNS = [
  ...["From (UTC)", "Until (UTC)", "Subscription", "Model format", "Model", "Version"],
  ...["Region", "Deployment type", "SKU", "Pool", "Available PTU"],
] as const;

/** What was seen, one line for each time that a figure held: PTU, or the word for what is no number. Series stand one after the other, oldest first. */
export function spanRows(snapshots: readonly Snapshot[]): readonly (readonly (string | number | null)[])[] {
  const bySeries = new Map<string, Snapshot[]>();
  for (const each of snapshots) {
    const series = bySeries.get(seriesKey(each));
    if (series) series.push(each);
    else bySeries.set(seriesKey(each), [each]);
  }
  return [...bySeries.values()].flatMap((series) =>
    [...spansByPlace(series).values()].flatMap(({ region, skuName, subscription, model, pool, spans }) => {
      const { skuName: sku, name: type } = deploymentType(skuName);
      const place = [subscription, model.format, model.name, model.version, region, type, sku, pool] as const;
      return spans.map(({ from, until, seen }) => [writeIso(from), writeIso(until), ...place, seen]);
    }),
  );
}

/** The observations as they are kept, with instants that people can read. */
export const snapshotsAsJson = (snapshots: readonly Snapshot[]): string =>
  JSON.stringify(
    snapshots.map(({ at, seenUntil, ...rest }) => ({ at: writeIso(at), seenUntil: writeIso(seenUntil), ...rest })),
    null,
    2,
  );
