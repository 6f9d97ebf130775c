import { RegionsComing } from "@/components/coming";

export const metadata = { title: "Regions" };

export default function RegionsPage() {
  return <RegionsComing />;
}
