/** What a deployment's own page is made of, through one line of the room's door. */
export { deploymentHref, deploymentParams, type DeploymentPlace } from "./deployment-params";
export { drawnPool } from "./deployment-pool";
