import { geoNaturalEarth1, geoPath } from "d3-geo";
import { feature } from "topojson-client";
import atlas from "world-atlas/land-110m.json";
import { CENTRAL_LONGITUDE_DEGREES, EQUATOR_Y, MAP_HEIGHT, MAP_SCALE, MAP_WIDTH } from "./projection";

/** d3-geo cuts land at the seam and at the edges; where a place lies is told by our own `project`, which a browser can afford. */
const projection = geoNaturalEarth1()
  .rotate([-CENTRAL_LONGITUDE_DEGREES, 0])
  .scale(MAP_SCALE)
  .translate([MAP_WIDTH / 2, EQUATOR_Y])
  .clipExtent([
    [0, 0],
    [MAP_WIDTH, MAP_HEIGHT],
  ]);

/** @returns an SVG document in the view box of the world; its one path, `land`, takes its colour from where it is used */
export function drawLand(): string {
  const path = geoPath(projection).digits(1)(feature(atlas, atlas.objects.land)) ?? "";
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${MAP_WIDTH} ${MAP_HEIGHT}"><path id="land" d="${path}"/></svg>`;
}
