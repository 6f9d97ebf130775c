import { DeploymentPage } from "@/components/quota";

export const metadata = { title: "Deployment" };

export default DeploymentPage;
