import { listedIn, wireListed } from "../catalogue";
import { writtenLazily } from "../paging";
import { askedRegion } from "./asked-region";
import type { Handler } from "./handler";

/** A catalogue is one page, so that a scan of 40 regions stays within its budget of reads; a fault cuts it smaller. */
const PAGE_SIZE = 100;

export const listModels: Handler = (scene) => {
  const region = askedRegion(scene, "locations/models");
  const items = writtenLazily(listedIn(region), (listed) => wireListed(listed, region, scene.apiVersion));
  return { is: "list", pageSize: PAGE_SIZE, items };
};
