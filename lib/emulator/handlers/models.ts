import { listedIn, wireListed } from "../catalogue";
import { writtenLazily } from "../paging";
import { askedRegion } from "./asked-region";
import type { Handler } from "./handler";

/** Small enough that a big region's catalogue comes in several pages, and a model's two rows on different ones. */
const PAGE_SIZE = 20;

export const listModels: Handler = (scene) => {
  const region = askedRegion(scene, "locations/models");
  const items = writtenLazily(listedIn(region), (listed) => wireListed(listed, region, scene.apiVersion));
  return { is: "list", pageSize: PAGE_SIZE, items };
};
