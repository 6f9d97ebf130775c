import { dice } from "../dice";
import type { RegionSeed } from "../seeds/regions";

/**
 * Invented regions until every subscription has `count`: each repeats the offers of a real one and stands somewhere else.
 * Those that one subscription alone has come on top.
 */
export function grownRegions(seed: number, regions: readonly RegionSeed[], count: number): readonly RegionSeed[] {
  const shared = regions.filter(({ onlyFor }) => onlyFor === undefined);
  const invented = Array.from({ length: Math.max(0, count - shared.length) }, (_, i): RegionSeed[] => {
    const like = shared[i % shared.length];
    if (!like) return [];
    const number = String(i + 1).padStart(2, "0");
    const name = `syntheticregion${number}`;
    const { paired: _none, hasNoCoordinates: _seen, ...rest } = like;
    return [
      {
        ...rest,
        name,
        displayName: `Synthetic Region ${number}`,
        latitude: String(Math.round(120_000 * dice(seed, name, "latitude") - 55_000) / 1_000),
        longitude: String(Math.round(360_000 * dice(seed, name, "longitude") - 180_000) / 1_000),
        physicalLocation: `Synthetic ${number}`,
        like: like.name,
      },
    ];
  });
  return [...regions, ...invented.flat()];
}
