import fc from "fast-check";
import { type MapMark } from "./mark";

/** Where Azure places some of its regions (`az account list-locations`, read 2026-11-21): near ones, far ones, and the seam's two sides. */
export const places = {
  eastus: { longitude: -79.8164, latitude: 37.3719 },
  eastus2: { longitude: -78.3889, latitude: 36.6681 },
  westus: { longitude: -122.417, latitude: 37.783 },
  brazilsouth: { longitude: -46.633, latitude: -23.55 },
  swedencentral: { longitude: 17.14127, latitude: 60.67488 },
  westeurope: { longitude: 4.9, latitude: 52.3667 },
  spaincentral: { longitude: 3.4209, latitude: 40.4259 },
  southafricanorth: { longitude: 28.21837, latitude: -25.73134 },
  japaneast: { longitude: 139.77, latitude: 35.68 },
  newzealandnorth: { longitude: 174.76349, latitude: -36.84853 },
} as const;

const markAt = (id: string, longitude: number, latitude: number, radius = 6): MapMark => ({
  id,
  name: id,
  look: "disc",
  tone: "good",
  longitude,
  latitude,
  radius,
});

export const marks = Object.entries(places).map(([id, { longitude, latitude }]) => markAt(id, longitude, latitude));

const place = fc.record({
  // Few values, so that many share a longitude, a latitude or both.
  longitude: fc.oneof(fc.constantFrom(-170, 0, 10, 180), fc.integer({ min: -180, max: 180 })),
  latitude: fc.oneof(fc.constantFrom(0, 50), fc.integer({ min: -55, max: 83 })),
});

/** Any number of marks that are on the map of the world, some of them on each other. */
export const anyMarks = fc
  .array(fc.tuple(place, fc.integer({ min: 4, max: 14 })), { minLength: 1, maxLength: 25 })
  .map((all) => all.map(([{ longitude, latitude }, radius], at) => markAt(`mark ${at}`, longitude, latitude, radius)));
