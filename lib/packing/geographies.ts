import type { Region } from "@/lib/sources/locations";
import { byName } from "@/lib/units";

/** Groups of geographies and geographies, each once, however they are spelled, by name. */
export function geographiesOf(regions: Iterable<Region>): readonly string[] {
  const names = [...regions].flatMap(({ geography, geographyGroup }) => [geographyGroup, geography]);
  // Of several spellings the first stands.
  const byFolded = new Map(
    names.toReversed().flatMap((name) => (name === null ? [] : [[name.toLowerCase(), name] as const])),
  );
  return [...byFolded.values()].sort(byName);
}
