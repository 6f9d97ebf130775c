import { OverviewScreen } from "@/components/overview";

export const metadata = { title: "Overview" };

export default OverviewScreen;
