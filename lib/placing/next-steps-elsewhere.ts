import { deploymentTypes } from "@/lib/units";
import { bestOptions, type Option } from "./best-options";
import type { Home, homeFacts } from "./best-options-places";
import type { NextStep, Surroundings } from "./next-steps-kinds";
import type { RegionFacts, RegionRow, Site } from "@/lib/scan";

type Rows = readonly RegionRow[];

const skuOf = ({ type }: Site) => type.skuName.toLowerCase();
const chosenSkus = (rows: Rows) => new Set(rows.flatMap(({ sites }) => sites.map(skuOf)));
const namesOf = (rows: Rows) => new Set(rows.map(({ name }) => name));
const only = (rows: Rows, isMeant: (site: Site) => boolean): Rows =>
  rows.map((row) => ({ ...row, sites: row.sites.filter(isMeant) }));
const countRegions = (options: readonly Option[]) =>
  new Set(options.flatMap(({ places }) => places.map(({ region }) => region.name))).size;

/**
 * Types that can be deployed in a region that is looked at: the best place of each, in the order of types. Those that are looked at
 * themselves have none, or there would be no need of a step.
 */
export function otherTypes(rows: Rows, allRows: Rows, home: Home): readonly NextStep[] {
  const names = namesOf(rows);
  // Where none of the chosen types keeps the data where it must stay, there is no region to keep to.
  const here = rows.length === 0 ? allRows : allRows.filter(({ name }) => names.has(name));
  const others = here.flatMap(({ sites }) => sites.map(({ type }) => type.skuName));
  return deploymentTypes(others).flatMap(({ skuName }): readonly NextStep[] => {
    const options = bestOptions(
      only(here, (site) => skuOf(site) === skuName.toLowerCase()),
      home,
    );
    const [option] = options;
    if (option === undefined) return [];
    return [{ is: "other-type", target: "ask-type", option, regionCount: countRegions(options) }];
  });
}

interface Elsewhere {
  rows: Rows;
  allRows: Rows;
  home: Home;
  /** The home region; without one, the regions that are looked at stand for it. */
  anchor: ReturnType<typeof homeFacts>;
}

/** A region that is not looked at, of the same geography, else of the same geography group. */
export function otherRegion({ rows, allRows, home, anchor }: Elsewhere): NextStep | null {
  const [chosen, names] = [chosenSkus(rows), namesOf(rows)];
  const elsewhere = only(
    allRows.filter(({ name }) => !names.has(name)),
    (site) => chosen.has(skuOf(site)),
  );
  const anchors = anchor === null ? rows : [anchor];
  return (
    within("geography", (region) => region.geography) ?? within("geography-group", (region) => region.geographyGroup)
  );

  function within(
    is: Surroundings["is"],
    areaOf: (region: Pick<RegionFacts, "geography" | "geographyGroup">) => string | null,
  ) {
    const areas = new Set(anchors.map(areaOf));
    const near = elsewhere.filter((row) => areaOf(row) !== null && areas.has(areaOf(row)));
    const options = bestOptions(near, home);
    const [option] = options;
    const name = option === undefined ? null : areaOf(option.places[0].region);
    if (option === undefined || name === null) return null;
    const step: NextStep = {
      ...{ is: "other-region", target: "ask-region", option, regionCount: countRegions(options) },
      within: { is, name },
    };
    return step;
  }
}
