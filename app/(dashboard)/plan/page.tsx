import { PlanComing } from "@/components/coming";

export const metadata = { title: "Plan" };

export default function PlanPage() {
  return <PlanComing />;
}
