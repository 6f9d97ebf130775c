import { RegionsScreen } from "@/components/regions";

export const metadata = { title: "Regions" };

export default RegionsScreen;
