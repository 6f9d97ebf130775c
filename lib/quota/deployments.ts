/** What the table of deployments is made of, through one line of the room's door. */
export { filteredDeployments } from "./deployment-filter";
export { type DeploymentColumn, sortedDeployments, turnedDeployments } from "./deployment-order";
export { type DeploymentRow, deploymentRows } from "./deployment-rows";
export { dayWords, meanWords, weekFigure } from "./deployment-use";
export { stateOf } from "./deployment-words";
