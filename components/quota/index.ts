export { DeploymentPage } from "./deployment-page";
export { QuotaScreen } from "./quota-screen";
