import { PlanScreen } from "@/components/plan";

export const metadata = { title: "Plan" };

export default PlanScreen;
