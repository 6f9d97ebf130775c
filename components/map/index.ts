export { MapLegend } from "./map-legend";
export { MarkIcon } from "./mark-icon";
export { WorldMap } from "./world-map";
