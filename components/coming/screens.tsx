import { ComingScreen } from "./coming-screen";

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
