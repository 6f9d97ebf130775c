import { locationNotAvailable } from "../arm-errors";
import { modelsIn, regionNamed } from "../catalogue";
import { regionSeeds } from "../seeds/regions";
import type { Handler } from "./handler";

/** Small enough that a big region's catalogue comes in several pages, and a model's two rows on different ones. */
const PAGE_SIZE = 10;

export const listModels: Handler = ({ at, apiVersion }) => {
  const region = regionNamed(at.location ?? "");
  if (!region) {
    throw locationNotAvailable(
      at.location ?? "",
      "locations/models",
      regionSeeds.map(({ name }) => name),
    );
  }
  return { is: "list", pageSize: PAGE_SIZE, items: modelsIn(region, apiVersion) };
};
