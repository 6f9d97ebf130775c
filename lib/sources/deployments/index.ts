export type { Deployment } from "./deployments";
export { deploymentQuery, deploymentsQuery } from "./query";
