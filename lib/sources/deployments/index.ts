export type { Deployment, NewDeployment } from "./deployments";
export { changedByCreation, createWhereFree, deploymentQuery, deploymentsQuery } from "./query";
export { putBody } from "./wire-body";
