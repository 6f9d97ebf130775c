/** A place on Earth, in degrees. */
export interface Coordinates {
  latitude: number;
  longitude: number;
}

/** R₁ of the GRS 80 ellipsoid, (2a + b) / 3: H. Moritz, "Geodetic Reference System 1980", Journal of Geodesy 74 (2000); read 2026-11-21. */
const MEAN_EARTH_RADIUS_KM = 6371.0088;

const radians = (degrees: number) => (degrees * Math.PI) / 180;
/** sin²(x / 2), which keeps its digits where x is small. */
const haversine = (x: number) => Math.sin(x / 2) ** 2;

/** Great-circle kilometres: as the crow flies, not as a packet does. */
export function distanceKm(from: Coordinates, to: Coordinates): number {
  const [north, south] = [radians(from.latitude), radians(to.latitude)];
  const half =
    haversine(south - north) + Math.cos(north) * Math.cos(south) * haversine(radians(to.longitude - from.longitude));
  // Rounding can lift the half chord of antipodes a hair above 1, where the arc sine ends.
  return 2 * MEAN_EARTH_RADIUS_KM * Math.asin(Math.sqrt(Math.min(1, half)));
}
