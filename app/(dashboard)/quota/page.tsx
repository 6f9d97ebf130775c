import { QuotaComing } from "@/components/coming";

export const metadata = { title: "Quota" };

export default function QuotaPage() {
  return <QuotaComing />;
}
