/** The view box of the whole world, in units of our own. Cut north of Greenland and above Antarctica, where no mark stands. */
export const MAP_WIDTH = 960;
export const MAP_HEIGHT = 424;

/** So that the seam, at 169° W, runs through the Bering Strait and cuts no land. */
export const CENTRAL_LONGITUDE_DEGREES = 11;

/** Half the equator is this long on a sphere of radius 1. */
const HALF_EQUATOR = 0.8707 * Math.PI;
export const MAP_SCALE = MAP_WIDTH / (2 * HALF_EQUATOR);
/** Where the equator lies, from the top. */
export const EQUATOR_Y = 243;

export interface Place {
  /** Degrees, east is positive. */
  longitude: number;
  /** Degrees, north is positive. */
  latitude: number;
}

export interface Point {
  x: number;
  y: number;
}

const radians = (degrees: number) => (degrees * Math.PI) / 180;
/** Into -180 … 180, as seen from the middle of the map. */
const turned = (longitude: number) => ((((longitude - CENTRAL_LONGITUDE_DEGREES + 180) % 360) + 360) % 360) - 180;

/**
 * Natural Earth I by Tom Patterson, as a polynomial.
 * @returns in the view box of the world; south of the cut `y` is more than its height
 * @see Šavrič, Jenny, Patterson, Petrovič, Hurni, "A Polynomial Equation for the Natural Earth Projection", CaGIS 38 (2011),
 *   doi.org/10.1559/15230406384363; the same numbers as geoNaturalEarth1Raw of d3-geo 3.1.2 (read 2026-11-21)
 */
export function project({ longitude, latitude }: Place): Point {
  const phi2 = radians(latitude) ** 2;
  const phi4 = phi2 ** 2;
  const lengthOfParallel = 0.8707 - 0.131979 * phi2 + phi4 * (-0.013791 + phi4 * (0.003971 * phi2 - 0.001529 * phi4));
  const distance = 1.007226 + phi2 * (0.015085 + phi4 * (-0.044475 + 0.028874 * phi2 - 0.005916 * phi4));
  return {
    x: MAP_WIDTH / 2 + MAP_SCALE * radians(turned(longitude)) * lengthOfParallel,
    y: EQUATOR_Y - MAP_SCALE * radians(latitude) * distance,
  };
}
