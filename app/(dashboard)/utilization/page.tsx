import { UtilizationComing } from "@/components/coming";

export const metadata = { title: "Utilization" };

export default function UtilizationPage() {
  return <UtilizationComing />;
}
