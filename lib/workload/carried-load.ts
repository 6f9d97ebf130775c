import { createParser } from "nuqs/server";
import { parseAsCachedShare, parseAsGrowth } from "./percent-param";
import { parseAsShapes } from "./shape-param";

/** Shapes without their names, which are long: numbers alone are what a question to Azure, or a price, follows from. */
const parseAsCarriedShapes = createParser({
  ...parseAsShapes,
  serialize: (shapes) => parseAsShapes.serialize(shapes.map((shape) => ({ ...shape, name: "" }))),
});

/** A load that a link carries on to the next screen. */
export const carriedLoadParams = {
  shapes: parseAsCarriedShapes.withDefault([]),
  growth: parseAsGrowth,
  cached: parseAsCachedShare,
};
