export { chosenOf } from "./chosen";
export { deploymentId, deploymentPlace, type DeploymentPlace } from "./deployment-place";
export { ignoredParts } from "./ignored-parts";
