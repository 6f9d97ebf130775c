export type { Deployment, NewDeployment } from "./deployments";
export { deploymentQuery, deploymentsQuery } from "./query";
export { putBody } from "./wire-body";
