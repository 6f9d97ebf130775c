import fc from "fast-check";
import { expect, test } from "vitest";
import { type Coordinates, distanceKm } from "./distance";

const at = (latitude: number, longitude: number): Coordinates => ({ latitude, longitude });
/** Half a meridian of a sphere with the mean radius. */
const HALF_WAY_ROUND = 20_015.1144;
const A_MILLIMETRE = 1e-6;

test.each<[says: string, from: Coordinates, to: Coordinates, km: number]>([
  ["a place is nowhere from itself", at(37.3719, -79.8164), at(37.3719, -79.8164), 0],
  ["a degree of the equator", at(0, 0), at(0, 1), 111.195],
  ["from pole to pole", at(90, 0), at(-90, 0), HALF_WAY_ROUND],
  ["antipodes", at(37.3719, -79.8164), at(-37.3719, 100.1836), HALF_WAY_ROUND],
  ["over the date line, not round the world", at(0, 179.5), at(0, -179.5), 111.195],
  ["all meridians meet at the pole", at(90, -120), at(90, 60), 0],
  // The published distance London to New York on a sphere is 5,570 km.
  ["London to New York", at(51.5074, -0.1278), at(40.7128, -74.006), 5570.2],
])("%s", (_says, from, to, km) => expect(Math.abs(distanceKm(from, to) - km)).toBeLessThan(0.1));

const anywhere = fc.record({
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
});

test("there and back are equally far, and nothing is farther than the other side of the Earth", () =>
  fc.assert(
    fc.property(anywhere, anywhere, (a, b) => {
      const km = distanceKm(a, b);
      expect(km).toBe(distanceKm(b, a));
      expect(km).toBeGreaterThanOrEqual(0);
      expect(km).toBeLessThanOrEqual(HALF_WAY_ROUND + A_MILLIMETRE * 100);
    }),
  ));

test("a way round is never shorter", () =>
  fc.assert(
    fc.property(anywhere, anywhere, anywhere, (a, b, c) => {
      expect(distanceKm(a, c)).toBeLessThanOrEqual(distanceKm(a, b) + distanceKm(b, c) + A_MILLIMETRE * 100);
    }),
  ));

test("the other side of the Earth is half way round from everywhere", () =>
  fc.assert(
    fc.property(anywhere, (a) => {
      const other = at(-a.latitude, a.longitude > 0 ? a.longitude - 180 : a.longitude + 180);
      expect(Math.abs(distanceKm(a, other) - HALF_WAY_ROUND)).toBeLessThan(0.001);
    }),
  ));

test("from a pole the longitude does not matter", () =>
  fc.assert(
    fc.property(anywhere, fc.double({ min: -180, max: 180, noNaN: true }), (a, longitude) => {
      expect(Math.abs(distanceKm(at(90, longitude), a) - distanceKm(at(90, 0), a))).toBeLessThan(0.001);
    }),
  ));
