export { chosenOf } from "./chosen";
export { parseAsDeployment } from "./deployment-param";
export { deploymentId, deploymentPlace, type DeploymentPlace } from "./deployment-place";
export { ignoredParts } from "./ignored-parts";
