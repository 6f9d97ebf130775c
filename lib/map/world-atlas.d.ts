/** Land of Natural Earth at 1:110 million, in the public domain (naturalearthdata.com/about/terms-of-use, read 2026-11-21). */
declare module "world-atlas/land-110m.json" {
  const atlas: import("topojson-specification").Topology<{
    land: import("topojson-specification").GeometryCollection;
  }>;
  export = atlas;
}
