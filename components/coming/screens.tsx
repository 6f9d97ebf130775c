import { ComingScreen } from "./coming-screen";

export const UtilizationComing = () => (
  <ComingScreen
    title="Utilization"
    question="How full are my deployments, minute by minute, and did they reject calls?"
    shows={[
      "Provisioned-Managed Utilization V2 from Azure Monitor, with the 100 % line always in view.",
      "Requests by status beside it, and what size the measured load would need.",
    ]}
  />
);

export const PlanComing = () => (
  <ComingScreen
    title="Plan"
    question="Is PTU cheaper than pay-as-you-go at my load, and what exactly do I run to deploy it?"
    shows={[
      "Hourly, reserved and token prices from Azure's public Retail Prices API, over the load.",
      "The commands that create the deployment, in the order of action: quota, deploy, watch, reserve.",
    ]}
  />
);
