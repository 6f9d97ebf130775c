import { createParser } from "nuqs/server";
import { deploymentId, deploymentPlace } from "./deployment-place";

/** Azure's id of a deployment in a link; anything else is ignored. */
export const parseAsDeployment = createParser<string>({
  parse: (id) => {
    const place = deploymentPlace(id);
    return place === null ? null : deploymentId(place);
  },
  serialize: String,
});
