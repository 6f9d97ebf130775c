export { themeOf, zoneOf } from "./preferences";
export { Shell } from "./shell";
